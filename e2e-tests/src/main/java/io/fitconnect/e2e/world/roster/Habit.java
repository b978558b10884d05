package io.fitconnect.e2e.world.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete usually does on one day of the week.
 *
 * @param size kilometres, or minutes of a discipline that covers no distance
 * @param months in which it is done; all of them when absent
 */
public record Habit(
        DayOfWeek day,
        LocalTime at,
        Discipline discipline,
        Workout workout,
        double size,
        @Nullable List<Integer> months) {

    public boolean fallsOn(LocalDate date) {
        return date.getDayOfWeek() == day && (months == null || months.contains(date.getMonthValue()));
    }
}
