package io.fitconnect.training.progress.goal;

import io.fitconnect.training.week.WeekStart;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Weeks in a row with a training. Rest days never break it, and a week of rest need not: four weeks of training earn one week of
 * rest, two at most. The current week breaks nothing before it is over.
 *
 * @param weeks     with a training, in the streak that goes on; 0 when it is broken
 * @param longest   ever
 * @param restWeeks that may yet be taken
 */
public record Streak(int weeks, int longest, int restWeeks) {

    private static final int WEEKS_FOR_REST = 4;
    private static final int MOST_REST = 2;

    public static Streak of(Collection<LocalDate> trainingDays, LocalDate today, WeekStart weekStart) {
        TreeSet<LocalDate> trained =
                trainingDays.stream().map(weekStart::of).collect(Collectors.toCollection(TreeSet::new));
        if (trained.isEmpty()) {
            return new Streak(0, 0, 0);
        }
        int weeks = 0;
        int longest = 0;
        int rest = 0;
        LocalDate current = weekStart.of(today);
        for (LocalDate week = trained.first(); !week.isAfter(current); week = week.plusWeeks(1)) {
            if (trained.contains(week)) {
                weeks++;
                longest = Math.max(longest, weeks);
                rest = weeks % WEEKS_FOR_REST == 0 ? Math.min(MOST_REST, rest + 1) : rest;
            } else if (week.isBefore(current)) {
                weeks = rest > 0 ? weeks : 0;
                rest = Math.max(0, rest - 1);
            }
        }
        return new Streak(weeks, longest, rest);
    }
}
