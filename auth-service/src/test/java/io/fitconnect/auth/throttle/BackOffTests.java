package io.fitconnect.auth.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTests {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final BackOffPolicy POLICY =
            new BackOffPolicy(3, Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofHours(1));

    @Test
    void letsTheFirstFailuresPass() {
        assertThat(failed(3).isBlocked(NOW)).isFalse();
        assertThat(failed(3).isBlocked(NOW.minusMillis(1)))
                .as("a request that began a little earlier")
                .isFalse();
    }

    @Test
    void doublesTheWaitUpToTheLongest() {
        assertThat(failed(4).remaining(NOW)).isEqualTo(Duration.ofSeconds(2));
        assertThat(failed(5).remaining(NOW)).isEqualTo(Duration.ofSeconds(4));
        assertThat(failed(6).remaining(NOW)).isEqualTo(Duration.ofSeconds(8));
        assertThat(failed(7).remaining(NOW)).isEqualTo(Duration.ofSeconds(10));
        assertThat(failed(5000).remaining(NOW)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void isNoLockOut() {
        assertThat(failed(4).isBlocked(NOW.plusSeconds(2))).isFalse();
    }

    @Test
    void forgetsAfterAQuietTime() {
        BackOff later = failed(9).fail(NOW.plus(Duration.ofMinutes(61)), POLICY);

        assertThat(later.failures()).isEqualTo(1);
        assertThat(later.isBlocked(NOW.plus(Duration.ofMinutes(61)))).isFalse();
    }

    private static BackOff failed(int times) {
        BackOff backOff = BackOff.none();
        for (int i = 0; i < times; i++) {
            backOff = backOff.fail(NOW, POLICY);
        }
        return backOff;
    }
}
