package io.fitconnect.training.progress.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.training.week.WeekStart;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final LocalDate THURSDAY = LocalDate.parse("2026-11-19");

    @Test
    void countsTheDaysOfItsPeriod() {
        assertThat(GoalPeriod.WEEK.around(THURSDAY, WeekStart.MONDAY)).isEqualTo(days("2026-11-16", "2026-11-22"));
        assertThat(GoalPeriod.MONTH.around(THURSDAY, WeekStart.MONDAY)).isEqualTo(days("2026-11-01", "2026-11-30"));
        assertThat(GoalPeriod.YEAR.around(THURSDAY, WeekStart.MONDAY)).isEqualTo(days("2026-01-01", "2026-12-31"));
    }

    @Test
    void takesTheWeekOfTheAthlete() {
        WeekStart sunday = WeekStart.ofWord("sunday");
        List<LocalDate> saturdayAndSunday = List.of(LocalDate.parse("2026-11-14"), LocalDate.parse("2026-11-15"));

        assertThat(GoalPeriod.WEEK.around(THURSDAY, sunday)).isEqualTo(days("2026-11-15", "2026-11-21"));
        assertThat(Streak.of(saturdayAndSunday, THURSDAY, sunday).weeks()).isEqualTo(2);
        assertThat(Streak.of(saturdayAndSunday, THURSDAY, WeekStart.MONDAY).weeks())
                .isEqualTo(1);
        assertThat(WeekStart.ofWord("someday")).isEqualTo(WeekStart.MONDAY);
        assertThat(WeekStart.ofWord(null)).isEqualTo(WeekStart.MONDAY);
    }

    @Test
    void forecastsByTheLastFourWeeks() {
        Standing standing = Forecast.of(days("2026-11-16", "2026-11-22"), THURSDAY, 70, 25, 28 * 8);

        assertThat(standing.expected()).isCloseTo(70 * 4 / 7.0, within(1e-9));
        assertThat(standing.forecast()).isCloseTo(25 + 3 * 8, within(1e-9));
        assertThat(standing.isReached()).isFalse();
    }

    @Test
    void forecastsNothingMoreOnceItIsOver() {
        Standing standing = Forecast.of(days("2026-10-01", "2026-10-31"), THURSDAY, 70, 71, 280);

        assertThat(standing.forecast()).isEqualTo(71);
        assertThat(standing.expected()).isEqualTo(70);
        assertThat(standing.isReached()).isTrue();
    }

    @Test
    void expectsNothingBeforeItBegins() {
        assertThat(Forecast.of(days("2026-12-01", "2026-12-31"), THURSDAY, 70, 0, 0)
                        .expected())
                .isZero();
    }

    @Test
    void letsARestWeekBreakNoStreakThatEarnedIt() {
        List<LocalDate> fiveWeeksOneOffOneOn = weeks(0, 1, 2, 3, 4, 6)
                .map(week -> THURSDAY.minusWeeks(6).plusWeeks(week))
                .toList();

        assertThat(Streak.of(fiveWeeksOneOffOneOn, THURSDAY, WeekStart.MONDAY)).isEqualTo(new Streak(6, 6, 0));
    }

    @Test
    void savesNoMoreThanTwoRestWeeks() {
        List<LocalDate> days =
                IntStream.rangeClosed(0, 15).mapToObj(THURSDAY::minusWeeks).toList();

        assertThat(Streak.of(days, THURSDAY, WeekStart.MONDAY)).isEqualTo(new Streak(16, 16, 2));
        assertThat(Streak.of(days, THURSDAY.plusWeeks(4), WeekStart.MONDAY)).isEqualTo(new Streak(0, 16, 0));
    }

    @Test
    void breaksAStreakThatEarnedNoRest() {
        List<LocalDate> days = weeks(0, 1, 2, 4)
                .map(week -> THURSDAY.minusWeeks(4).plusWeeks(week))
                .toList();

        assertThat(Streak.of(days, THURSDAY, WeekStart.MONDAY)).isEqualTo(new Streak(1, 3, 0));
    }

    @Test
    void doesNotBreakByTheWeekThatIsNotOver() {
        List<LocalDate> days =
                IntStream.rangeClosed(1, 3).mapToObj(THURSDAY::minusWeeks).toList();

        assertThat(Streak.of(days, THURSDAY, WeekStart.MONDAY).weeks()).isEqualTo(3);
        assertThat(Streak.of(List.of(), THURSDAY, WeekStart.MONDAY)).isEqualTo(new Streak(0, 0, 0));
    }

    private static Stream<Integer> weeks(Integer... weeks) {
        return Stream.of(weeks);
    }

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }
}
