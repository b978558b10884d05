package io.fitconnect.training.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first day of an athlete's week. */
public record WeekStart(DayOfWeek day) {

    public static final WeekStart MONDAY = new WeekStart(DayOfWeek.MONDAY);

    /** Reads the word of an event; absent and unknown mean Monday. */
    public static WeekStart ofWord(@Nullable String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> wordOf(day).equals(word))
                .findFirst()
                .map(WeekStart::new)
                .orElse(MONDAY);
    }

    /** The first day of the week that holds the day. */
    public LocalDate of(LocalDate any) {
        return any.with(TemporalAdjusters.previousOrSame(day));
    }

    public boolean isMonday() {
        return day == DayOfWeek.MONDAY;
    }

    public String word() {
        return wordOf(day);
    }

    private static String wordOf(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
