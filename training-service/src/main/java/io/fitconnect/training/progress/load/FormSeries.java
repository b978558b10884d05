package io.fitconnect.training.progress.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fitness, fatigue and form: exponentially weighted averages of the daily load with time constants of 42 and 7 days, from 0 at
 * the first training on. Allen and Coggan's performance manager, after Banister's impulse-response model: today =
 * load × (1 − e^(−1/τ)) + yesterday × e^(−1/τ).
 */
public final class FormSeries {

    private static final double FITNESS_DAYS = 42;
    private static final double FATIGUE_DAYS = 7;

    private FormSeries() {}

    /** Every day from the first load on, rest days too, up to and with the last day. */
    public static List<FormDay> of(List<DayLoad> loads, LocalDate last) {
        Map<LocalDate, Double> byDay = new TreeMap<>();
        loads.forEach(load -> byDay.merge(load.day(), load.load(), Double::sum));
        List<FormDay> days = new ArrayList<>();
        LocalDate day = byDay.keySet().stream().findFirst().orElse(last.plusDays(1));
        double fitness = 0;
        double fatigue = 0;
        while (!day.isAfter(last)) {
            double load = byDay.getOrDefault(day, 0.0);
            double form = fitness - fatigue;
            fitness = next(fitness, load, FITNESS_DAYS);
            fatigue = next(fatigue, load, FATIGUE_DAYS);
            days.add(new FormDay(day, load, fitness, fatigue, form));
            day = day.plusDays(1);
        }
        return days;
    }

    static double next(double yesterday, double load, double days) {
        double decay = Math.exp(-1 / days);
        return load * (1 - decay) + yesterday * decay;
    }
}
