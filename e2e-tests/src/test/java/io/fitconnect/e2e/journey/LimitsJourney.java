package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.client.Answer;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnPlatform
class LimitsJourney {

    private static final int MORE_THAN_ALLOWED = 1_500;

    private final Athletes athletes;

    LimitsJourney(OwnPlatform platform) {
        this.athletes = new Athletes(platform.client());
    }

    @Test
    void tellsACallerWhoAsksTooOftenWhenToComeAgain() {
        var hasty = athletes.signIn("Hasty");
        var calm = athletes.signIn("Calm");

        var refused = flood(hasty);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.retryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).isPositive());
        assertThat(refused.problem().status()).isEqualTo(429);
        assertThat(calm.diary().list().status()).isEqualTo(200);
    }

    /** Asks on all cores until one answer is a refusal; the last resort is any answer. */
    private static Answer flood(Session session) {
        var diary = session.diary();
        return IntStream.range(0, MORE_THAN_ALLOWED)
                .parallel()
                .mapToObj(number -> diary.list())
                .filter(answer -> answer.status() != 200)
                .findAny()
                .orElseGet(diary::list);
    }
}
