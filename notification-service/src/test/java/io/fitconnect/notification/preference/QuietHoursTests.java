package io.fitconnect.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T20:59:59Z,", // 21:59:59 in Berlin
        "2026-11-29T21:00:00Z, 2026-11-30T06:00:00Z",
        "2026-11-29T23:30:00Z, 2026-11-30T06:00:00Z", // after midnight
        "2026-11-30T05:59:59Z, 2026-11-30T06:00:00Z",
        "2026-11-30T06:00:00Z,"
    })
    void lastOverMidnight(Instant now, Instant end) {
        assertThat(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))
                        .findEnd(now, BERLIN)
                        .orElse(null))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29T11:59:00Z,", "2026-11-29T12:00:00Z, 2026-11-29T13:00:00Z", "2026-11-29T13:00:00Z,"})
    void lastWithinADay(Instant now, Instant end) {
        assertThat(new QuietHours(LocalTime.of(13, 0), LocalTime.of(14, 0))
                        .findEnd(now, BERLIN)
                        .orElse(null))
                .isEqualTo(end);
    }

    /** On 29 March 2026 Berlin skips 02:00 to 03:00; on 25 October 2026 it lives through that hour twice. */
    @ParameterizedTest
    @CsvSource({"2026-03-28T23:30:00Z, 2026-03-29T05:00:00Z", "2026-10-24T22:30:00Z, 2026-10-25T06:00:00Z"})
    void endByTheClockOnTheWallInNightsThatAreShorterOrLonger(Instant now, Instant end) {
        assertThat(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)).findEnd(now, BERLIN))
                .contains(end);
    }

    @Test
    void endAfterTheSkippedHourWhenTheirEndIsSkipped() {
        assertThat(new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30))
                        .findEnd(Instant.parse("2026-03-29T00:30:00Z"), BERLIN))
                .contains(Instant.parse("2026-03-29T01:30:00Z"));
    }
}
