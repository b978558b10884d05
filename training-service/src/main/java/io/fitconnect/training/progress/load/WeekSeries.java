package io.fitconnect.training.progress.load;

import io.fitconnect.training.week.WeekStart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ramp, monotony and strain of full weeks: Foster, Monitoring training in athletes with reference to overtraining syndrome, Med
 * Sci Sports Exerc 30, 1998. Rest days count with 0, and the deviation is that of the seven days themselves.
 */
public final class WeekSeries {

    private static final int DAYS = 7;

    private WeekSeries() {}

    /** The weeks of the days, those that have seven of them. */
    public static List<WeekLoad> of(List<FormDay> days, WeekStart weekStart) {
        var byWeek = days.stream()
                .collect(Collectors.groupingBy(day -> weekStart.of(day.day()), TreeMap::new, Collectors.toList()));
        List<WeekLoad> weeks = new ArrayList<>();
        double before = 0;
        for (var week : byWeek.entrySet()) {
            List<FormDay> itsDays = week.getValue();
            double after = itsDays.get(itsDays.size() - 1).fitness();
            if (itsDays.size() == DAYS) {
                weeks.add(
                        week(week.getKey(), itsDays.stream().map(FormDay::load).toList(), after - before));
            }
            before = after;
        }
        return weeks;
    }

    static WeekLoad week(LocalDate first, List<Double> loads, double ramp) {
        double sum = loads.stream().mapToDouble(Double::doubleValue).sum();
        Double monotony = monotony(loads, sum / DAYS);
        return new WeekLoad(first, sum, ramp, monotony, monotony == null ? null : sum * monotony);
    }

    private static @Nullable Double monotony(List<Double> loads, double mean) {
        double deviation = Math.sqrt(loads.stream()
                .mapToDouble(load -> (load - mean) * (load - mean))
                .average()
                .orElse(0));
        return deviation == 0 ? null : mean / deviation;
    }
}
