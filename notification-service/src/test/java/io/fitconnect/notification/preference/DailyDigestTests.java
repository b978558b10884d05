package io.fitconnect.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DailyDigestTests {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @ParameterizedTest
    @CsvSource({
        "2026-12-05T16:59:59Z, Europe/Berlin,    2026-12-05T17:00:00Z",
        "2026-12-05T17:00:00Z, Europe/Berlin,    2026-12-06T17:00:00Z", // the evening itself is over
        "2026-03-28T18:00:00Z, Europe/Berlin,    2026-03-29T16:00:00Z", // the clock is put forward in between
        "2026-10-24T18:00:00Z, Europe/Berlin,    2026-10-25T17:00:00Z", // it is put back
        "2026-12-05T07:30:00Z, Pacific/Auckland, 2026-12-06T05:00:00Z"
    })
    void isSentInTheEveningByTheClockOfTheAthlete(Instant now, String zone, Instant sent) {
        assertThat(DailyDigest.next(now, ZoneId.of(zone), Optional.empty())).isEqualTo(sent);
    }

    @Test
    void waitsForTheEndOfQuietHours() {
        QuietHours evening = new QuietHours(LocalTime.of(17, 30), LocalTime.of(20, 0));

        assertThat(DailyDigest.next(
                        Instant.parse("2026-12-05T07:30:00Z"), ZoneId.of("Europe/Berlin"), Optional.of(evening)))
                .isEqualTo(Instant.parse("2026-12-05T19:00:00Z"));
    }

    /** Every half hour of a year: no evening is left out, none comes twice. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"})
    void isTheNextEveningOnTheWall(String name) {
        ZoneId zone = ZoneId.of(name);
        Instant last = Instant.parse("2027-01-01T00:00:00Z");
        for (Instant now = last.minus(Duration.ofDays(365)); now.isBefore(last); now = now.plus(HALF_HOUR)) {
            Instant sent = DailyDigest.next(now, zone, Optional.empty());

            LocalDateTime wall = LocalDateTime.ofInstant(now, zone);
            LocalDate evening = wall.toLocalDate().plusDays(wall.getHour() < 18 ? 0 : 1);
            assertThat(LocalDateTime.ofInstant(sent, zone)).isEqualTo(evening.atTime(18, 0));
            assertThat(sent).isAfter(now);
            assertThat(Duration.between(now, sent)).isLessThanOrEqualTo(Duration.ofHours(25));
        }
    }
}
