package io.fitconnect.training.progress.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.training.week.WeekStart;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormSeriesTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    @Test
    void countsEveryDayFromTheFirstTrainingOn() {
        List<FormDay> days = FormSeries.of(List.of(new DayLoad(MONDAY, 100)), MONDAY.plusDays(2));

        assertThat(days).extracting(FormDay::load).containsExactly(100.0, 0.0, 0.0);
        assertThat(days.get(0).form()).isZero();
        assertThat(days.get(1).form())
                .isCloseTo(days.get(0).fitness() - days.get(0).fatigue(), within(1e-12));
        assertThat(days.get(1).form()).isNegative();
    }

    @Test
    void addsWhatIsOfTheSameDay() {
        List<FormDay> days = FormSeries.of(List.of(new DayLoad(MONDAY, 60), new DayLoad(MONDAY, 40)), MONDAY);

        assertThat(days).singleElement().extracting(FormDay::load).isEqualTo(100.0);
    }

    @Test
    void isEmptyWithoutATraining() {
        assertThat(FormSeries.of(List.of(), MONDAY)).isEmpty();
    }

    @Test
    void rampsByWhatTheWeekGained() {
        List<DayLoad> loads = IntStream.range(0, 14)
                .mapToObj(day -> new DayLoad(MONDAY.plusDays(day), 70 + day % 7))
                .toList();
        List<FormDay> days = FormSeries.of(loads, MONDAY.plusDays(15));

        List<WeekLoad> weeks = WeekSeries.of(days, WeekStart.MONDAY);

        assertThat(weeks).extracting(WeekLoad::startsOn).containsExactly(MONDAY, MONDAY.plusWeeks(1));
        assertThat(weeks.get(1).ramp())
                .isCloseTo(days.get(13).fitness() - days.get(6).fitness(), within(1e-12));
    }
}
