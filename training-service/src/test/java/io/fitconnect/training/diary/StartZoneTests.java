package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Starts by the clock of a zone with summer time. */
class StartZoneTests {

    private static final Optional<ZoneId> HOME = Optional.of(ZoneId.of("Europe/Ljubljana"));
    private static final Start WINTER = new Start(Instant.parse("2026-01-20T22:30:00Z"), 3_600);

    @Test
    void isByTheClockOfTheZoneWhereItsOwnIsUnknown() {
        Instant night = Instant.parse("2026-10-14T23:30:00Z");

        assertThat(new Start(night, null).orIn(HOME).localDateTime()).isEqualTo("2026-10-15T01:30");
        assertThat(new Start(night, -28_800).orIn(HOME).utcOffsetSeconds()).isEqualTo(-28_800);
        assertThat(new Start(night, null).orIn(Optional.empty()).utcOffsetSeconds())
                .isNull();
    }

    @Test
    void takesTheSummerTimeOfItsPlaceWhenItMoves() {
        Start june = new Start(Instant.parse("2026-06-24T22:30:00Z"), 3_600);

        assertThat(june.whereWas(WINTER, HOME).localDateTime()).isEqualTo("2026-06-25T00:30");
    }

    @Test
    void keepsTheClockOfAnotherPlaceWhenItMoves() {
        Start abroad = new Start(WINTER.time(), 0);
        Start june = new Start(Instant.parse("2026-06-24T22:30:00Z"), 0);

        assertThat(june.whereWas(abroad, HOME)).isEqualTo(june);
        assertThat(abroad.on(LocalDate.of(2026, 7, 1), HOME).utcOffsetSeconds()).isZero();
    }

    @Test
    void keepsTheTimeOfDayAcrossTheClockChange() {
        Start july = WINTER.on(LocalDate.of(2026, 7, 1), HOME);

        assertThat(july.localDateTime()).isEqualTo("2026-07-01T23:30");
        assertThat(july.utcOffsetSeconds()).isEqualTo(7_200);
        assertThat(july.on(LocalDate.of(2026, 1, 20), HOME)).isEqualTo(WINTER);
        assertThat(WINTER.on(LocalDate.of(2026, 7, 1), Optional.empty()).localDateTime())
                .isEqualTo("2026-07-01T23:30");
    }
}
