package io.fitconnect.gamification.rule;

import java.time.LocalDate;

/** What a streak counts. */
public enum StreakPeriod {
    DAY(1),
    /** From Monday. */
    WEEK(7);

    /** The first of January 1970 was a Thursday. */
    private static final int DAYS_FROM_MONDAY = 3;

    private final int days;

    StreakPeriod(int days) {
        this.days = days;
    }

    /** The number of the period that a day belongs to; the next period has the next number. */
    long of(LocalDate day) {
        return days == 1 ? day.toEpochDay() : Math.floorDiv(day.toEpochDay() + DAYS_FROM_MONDAY, days);
    }
}
