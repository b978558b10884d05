package io.fitconnect.gamification.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How a streak runs. Each period with enough active days lengthens it; a period without them uses up a freeze, or ends it when none is left. So does
 * the end of a run: its freezes end with it.
 *
 * @param least       active days that a period needs
 * @param freezeEvery a run of so many periods earns a freeze
 * @param mostFreezes how many are kept at most
 */
public record StreakRule(
        StreakPeriod period,
        @Min(1) @Max(7) int least,
        @Min(1) @Max(1_000) int freezeEvery,
        @Min(0) @Max(10) int mostFreezes) {

    /**
     * How the streak stands.
     *
     * @param activeDays days with an effort that counts
     * @param today      the athlete's day; a period that is not over yet ends nothing, and later days do not count
     */
    public Streak at(Iterable<LocalDate> activeDays, LocalDate today) {
        NavigableMap<Long, Integer> periods = new TreeMap<>();
        for (LocalDate day : activeDays) {
            if (!day.isAfter(today)) {
                periods.merge(period.of(day), 1, Integer::sum);
            }
        }
        StreakRun run = new StreakRun(this);
        periods.forEach((number, days) -> {
            if (days >= least) {
                run.reach(number);
            }
        });
        return run.seenFrom(period.of(today));
    }
}
