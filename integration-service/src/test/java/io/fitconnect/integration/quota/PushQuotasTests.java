package io.fitconnect.integration.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.MutableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PushQuotasTests {

    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();

    private final MutableClock clock = MutableClock.at("2026-10-03T06:00:00Z");
    private final PushQuotas quotas = new PushQuotas(
            new QuotaSettings(
                    new ItemRate(1_000, 10),
                    new ItemRate(2_000, 1),
                    new ItemRate(1_500, 100),
                    new ItemRate(5_000, 1),
                    1_000),
            clock);

    @Test
    void tellsWhatIsLeft() {
        Map<String, String> headers = take(ANN, PushLane.LIVE, 600);

        assertThat(headers)
                .containsEntry("RateLimit-Policy", "\"athlete\";q=1000;w=100, \"app\";q=1500;w=15")
                .containsEntry("RateLimit", "\"athlete\";r=400;t=60, \"app\";r=900;t=6");
    }

    @Test
    void refusesWholeWhatDoesNotFitAndSaysWhenItWill() {
        take(ANN, PushLane.LIVE, 600);

        assertThatThrownBy(() -> take(ANN, PushLane.LIVE, 500)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type().status().value()).isEqualTo(429);
            assertThat(refusal.headers())
                    .containsEntry("Retry-After", "11")
                    .containsEntry("RateLimit", "\"athlete\";r=400;t=10");
        });

        clock.advance(Duration.ofSeconds(11));
        take(ANN, PushLane.LIVE, 500);
    }

    @Test
    void countsHistoryOnItsOwn() {
        take(ANN, PushLane.LIVE, 1_000);

        take(ANN, PushLane.BACKFILL, 1_000);
        take(ANN, PushLane.BACKFILL, 1_000);

        assertThatThrownBy(() -> take(ANN, PushLane.BACKFILL, 1_000)).isInstanceOf(Refusal.class);
    }

    @Test
    void countsAllAthletesOfAnAppTogetherAndTakesNothingFromTheRefused() {
        take(ANN, PushLane.LIVE, 1_000);

        assertThatThrownBy(() -> take(BEN, PushLane.LIVE, 1_000)).isInstanceOf(Refusal.class);

        assertThat(take(BEN, PushLane.LIVE, 500).get("RateLimit")).startsWith("\"athlete\";r=500;");
        assertThat(quotas.take("other", BEN, PushLane.LIVE, 1_000)).isNotEmpty();
    }

    private Map<String, String> take(UUID athlete, PushLane lane, int items) {
        return quotas.take("tracker", athlete, lane, items);
    }
}
