package io.fitconnect.notification.kind.plannedtraining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanEntryTests {

    @ParameterizedTest
    @CsvSource({
        "2026-12-05, 07:30, Europe/Berlin,    2026-12-05T06:30:00Z",
        "2026-10-25, 01:30, Europe/London,    2026-10-25T00:30:00Z", // twice: the first time
        "2026-03-29, 01:30, Europe/London,    2026-03-29T01:30:00Z", // not at all: 02:30
        "2026-11-01, 01:30, America/New_York, 2026-11-01T05:30:00Z",
        "2026-03-08, 02:30, America/New_York, 2026-03-08T07:30:00Z"
    })
    void startsByTheClockOfTheAthlete(LocalDate day, LocalTime time, ZoneId zone, Instant start) {
        assertThat(entry(day, time).findStart(zone)).contains(start);
    }

    /** Every quarter of an hour of two years, compared with the offsets that java.time finds valid. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "Europe/London",
                "America/New_York",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "Asia/Kathmandu"
            })
    void startsWhereTheOffsetsSay(String name) {
        ZoneId zone = ZoneId.of(name);
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            for (int quarter = 0; quarter < 24 * 4; quarter++) {
                LocalTime time = LocalTime.ofSecondOfDay(quarter * 900L);
                assertThat(entry(day, time).findStart(zone)).contains(expected(day, time, zone.getRules()));
            }
        }
    }

    /** The first of two, and what is left out is as much later as the clock is put forward. */
    private static Instant expected(LocalDate day, LocalTime time, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(day.atTime(time));
        ZoneOffset offset =
                offsets.isEmpty() ? rules.getTransition(day.atTime(time)).getOffsetBefore() : offsets.get(0);
        return day.atTime(time).toInstant(offset);
    }

    private static PlanEntry entry(LocalDate day, LocalTime time) {
        return new PlanEntry(UUID.randomUUID(), UUID.randomUUID(), 0, day, time, null);
    }
}
