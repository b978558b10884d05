package io.fitconnect.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTests {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
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

    /** Every ten minutes of a year, compared with what a clock on the wall shows. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Berlin", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"})
    void endWhenTheClockOnTheWallShowsTheirEnd(String name) {
        ZoneId zone = ZoneId.of(name);
        Instant last = Instant.parse("2027-01-01T00:00:00Z");
        for (QuietHours hours : List.of(
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)),
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(1, 30)),
                new QuietHours(LocalTime.of(1, 30), LocalTime.of(2, 30)))) {
            for (Instant now = last.minus(Duration.ofDays(365)); now.isBefore(last); now = now.plus(TEN_MINUTES)) {
                compare(hours, now, zone);
            }
        }
    }

    private static void compare(QuietHours hours, Instant now, ZoneId zone) {
        LocalDateTime wall = LocalDateTime.ofInstant(now, zone);
        boolean isRepeated = zone.getRules().getValidOffsets(wall).size() > 1;
        Optional<Instant> end = hours.findEnd(now, zone);
        if (end.isPresent()
                || !isRepeated) { // the second time of a repeated hour is behind an end that was in the first
            assertThat(end.isPresent()).as("%s %s", hours, wall).isEqualTo(isInside(hours, wall.toLocalTime()));
        }
        end.ifPresent(found -> {
            assertThat(found).isBetween(now.plusMillis(1), now.plus(Duration.ofHours(25)));
            LocalDateTime shown = LocalDateTime.ofInstant(found, zone);
            boolean exists = !zone.getRules()
                    .getValidOffsets(shown.toLocalDate().atTime(hours.to()))
                    .isEmpty();
            assertThat(shown.toLocalTime())
                    .as("the end of %s after %s", hours, wall)
                    .satisfies(time -> assertThat(exists ? time.equals(hours.to()) : time.isAfter(hours.to()))
                            .isTrue());
        });
    }

    /** Whether one who steps from the begin minute by minute sees this time before the end. */
    private static boolean isInside(QuietHours hours, LocalTime time) {
        LocalTime step = hours.from();
        while (!step.equals(hours.to())) {
            if (step.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
                return true;
            }
            step = step.plusMinutes(1);
        }
        return false;
    }
}
