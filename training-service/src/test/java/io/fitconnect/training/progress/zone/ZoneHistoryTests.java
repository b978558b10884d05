package io.fitconnect.training.progress.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneHistoryTests {

    private final ZoneHistory history = new ZoneHistory(
            List.of(since("2026-09-01", 231), since("2026-01-12", 210), since("2026-05-01", 220)), null);

    @ParameterizedTest
    @CsvSource({"2025-06-01, 210", "2026-01-12, 210", "2026-08-31, 220", "2026-09-01, 231", "2027-01-01, 231"})
    void keepsTheZonesOfTheDay(LocalDate day, int threshold) {
        assertThat(history.thresholdsOn(day).functionalThresholdPowerWatts()).isEqualTo(threshold);
    }

    @Test
    void knowsNothingWithoutASet() {
        assertThat(ZoneHistory.NONE.thresholdsOn(LocalDate.EPOCH)).isEqualTo(Thresholds.UNKNOWN);
    }

    private static ZoneSet since(String day, int threshold) {
        return new ZoneSet(
                LocalDate.parse(day), new Thresholds(null, null, null, threshold, null, null), null, null, null);
    }
}
