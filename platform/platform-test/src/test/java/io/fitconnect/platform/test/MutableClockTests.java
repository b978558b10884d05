package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MutableClockTests {

    private final MutableClock clock = MutableClock.at("2026-11-21T23:30:00Z");

    @Test
    void standsStillUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo("2026-11-21T23:30:00Z");

        clock.advance(Duration.ofMinutes(45));

        assertThat(clock.instant()).isEqualTo("2026-11-22T00:15:00Z");
    }

    @Test
    void isSetToAnInstant() {
        clock.set(Instant.EPOCH);

        assertThat(clock.millis()).isZero();
    }

    @Test
    void movesInEveryZoneTogether() {
        var abroad = clock.withZone(ZoneId.of("Asia/Tokyo"));
        clock.advance(Duration.ofDays(1));

        assertThat(LocalDate.now(abroad)).isEqualTo("2026-11-23");
    }
}
