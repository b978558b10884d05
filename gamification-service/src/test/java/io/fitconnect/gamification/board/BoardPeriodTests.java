package io.fitconnect.gamification.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BoardPeriodTests {

    @Test
    void namesThePeriodOfADay() {
        LocalDate day = LocalDate.parse("2026-11-30");

        assertThat(BoardPeriod.WEEK.of(day)).isEqualTo("2026-W49");
        assertThat(BoardPeriod.MONTH.of(day)).isEqualTo("2026-11");
        assertThat(BoardPeriod.SEASON.of(day)).isEqualTo("2026-Q4");
        assertThat(BoardPeriod.ALL_TIME.of(day)).isEqualTo("all");
    }

    @Test
    void countsTheFirstDaysOfJanuaryToTheWeekThatTheyBelongTo() {
        assertThat(BoardPeriod.WEEK.of(LocalDate.parse("2027-01-01"))).isEqualTo("2026-W53");
        assertThat(BoardPeriod.find("all-time")).contains(BoardPeriod.ALL_TIME);
    }
}
