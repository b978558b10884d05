package io.fitconnect.training.diary.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "DAY,   2026-11-22, 2026-11-22",
        "WEEK,  2026-11-22, 2026-11-16",
        "WEEK,  2026-11-23, 2026-11-23",
        "WEEK,  2027-01-01, 2026-12-28",
        "MONTH, 2024-02-29, 2024-02-01",
        "YEAR,  2026-12-31, 2026-01-01"
    })
    void beginsOnItsFirstDay(Period period, LocalDate day, LocalDate start) {
        assertThat(period.startOf(day)).isEqualTo(start);
        assertThat(Period.find(period.wireName())).contains(period);
    }
}
