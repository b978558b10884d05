package io.fitconnect.notification.kind.grouptraining.starts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderTimeTests {

    @ParameterizedTest
    @CsvSource({
        "2026-12-05T07:30:00Z, Europe/Berlin,    2026-12-04T07:30:00Z", // a plain day
        "2026-03-29T07:00:00Z, Europe/Berlin,    2026-03-28T08:00:00Z", // 23 hours: the clock was put forward
        "2026-10-25T08:00:00Z, Europe/Berlin,    2026-10-24T07:00:00Z", // 25 hours: it was put back
        "2026-03-30T00:30:00Z, Europe/Berlin,    2026-03-29T01:30:00Z", // 02:30 does not exist the day before: 03:30
        "2026-10-26T01:30:00Z, Europe/London,    2026-10-25T01:30:00Z", // 01:30 is there twice: a day before, the
        // second
        "2026-03-30T00:30:00Z, Europe/London,    2026-03-29T01:30:00Z", // 01:30 is not there at all: 02:30
        "2026-12-05T07:30:00Z, Mars/Olympus,     2026-12-04T07:30:00Z",
        "2026-12-05T07:30:00Z, Asia/Almaty,      2026-12-04T07:30:00Z"
    })
    void isTheSameTimeOfTheDayBefore(Instant start, String zone, Instant reminder) {
        assertThat(ReminderTime.DAY_BEFORE.of(start, zone)).isEqualTo(reminder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T01:30:00Z", "2026-10-25T01:30:00Z", "2026-12-05T07:30:00Z"})
    void isAnHourBeforeWhateverTheClockDoes(Instant start) {
        assertThat(ReminderTime.HOUR_BEFORE.of(start, "Europe/Berlin")).isEqualTo(start.minus(Duration.ofHours(1)));
    }

    /** Every half hour of a year, compared with what a clock on the wall shows. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Europe/Moscow"})
    void showsTheSameTimeOnTheWall(String name) {
        ZoneId zone = ZoneId.of(name);
        Instant start = Instant.parse("2026-01-02T00:00:00Z");
        Instant end = start.plus(Duration.ofDays(365));
        for (Instant at = start; at.isBefore(end); at = at.plus(Duration.ofMinutes(30))) {
            LocalDateTime wanted = LocalDateTime.ofInstant(at, zone).minusDays(1);
            Instant reminder = ReminderTime.DAY_BEFORE.of(at, name);
            boolean exists = !zone.getRules().getValidOffsets(wanted).isEmpty();
            if (exists) {
                assertThat(LocalDateTime.ofInstant(reminder, zone)).isEqualTo(wanted);
            } else {
                assertThat(reminder).isEqualTo(ZonedDateTime.of(wanted, zone).toInstant());
            }
            assertThat(Duration.between(reminder, at)).isBetween(Duration.ofHours(23), Duration.ofHours(25));
        }
    }
}
