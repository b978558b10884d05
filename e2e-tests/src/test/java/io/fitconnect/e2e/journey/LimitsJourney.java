package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.client.Answer;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.util.Collections;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnPlatform
class LimitsJourney {

    private static final int CONNECTIONS = 8;
    private static final int MORE_THAN_ALLOWED = 1_000;

    private final Athletes athletes;

    LimitsJourney(OwnPlatform platform) {
        this.athletes = new Athletes(platform.client());
    }

    @Test
    void tellsACallerWhoAsksTooOftenWhenToComeAgain() throws InterruptedException, ExecutionException {
        var hasty = athletes.signIn("Hasty");
        var calm = athletes.signIn("Calm");

        var refused = flood(hasty);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.retryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).isPositive());
        assertThat(refused.problem().status()).isEqualTo(429);
        assertThat(calm.diary().list().status()).isEqualTo(200);
    }

    /** Asks with many connections at once until one answer is a refusal; the last resort is any answer. */
    private static Answer flood(Session session) throws InterruptedException, ExecutionException {
        var diary = session.diary();
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        var left = new AtomicInteger(MORE_THAN_ALLOWED);
        try {
            return threads.invokeAny(Collections.nCopies(CONNECTIONS, () -> {
                var answer = diary.list();
                while (answer.status() == 200 && left.decrementAndGet() > 0) {
                    answer = diary.list();
                }
                return answer;
            }));
        } finally {
            threads.shutdownNow();
        }
    }
}
