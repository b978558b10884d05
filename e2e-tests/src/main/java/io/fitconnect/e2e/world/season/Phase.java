package io.fitconnect.e2e.world.season;

import io.fitconnect.e2e.world.roster.Cycle;
import java.time.LocalDate;

/**
 * What one week is for.
 *
 * @param load how much of the usual is done
 * @param form how much of what the body can do is there; it comes with the weeks
 */
record Phase(Kind kind, double load, double form) {

    enum Kind {
        RECOVERY,
        BUILD,
        ILLNESS,
        TAPER,
        RACE_WEEK
    }

    /** Since when weeks are counted: a Monday. */
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2001, 1, 1);

    private static final int DAYS = 7;
    private static final int TAPER_WEEKS = 2;
    private static final int EASY_EVERY = 4;
    private static final double EASY = 0.7;
    private static final double FIRST_LOAD = 0.75;
    private static final double GAIN = 0.4;
    private static final double FIRST_FORM = 0.95;
    private static final double FORM_GAIN = 0.05;

    static Phase of(Cycle cycle, LocalDate day) {
        var count = Math.floorDiv(day.toEpochDay() - FIRST_MONDAY.toEpochDay(), DAYS);
        var week = Math.floorMod(count + cycle.offset(), cycle.weeks());
        var kind = kind(cycle, week);
        return new Phase(kind, load(kind, cycle, week), FIRST_FORM + FORM_GAIN * week / cycle.weeks());
    }

    private static Kind kind(Cycle cycle, int week) {
        var left = cycle.weeks() - 1 - week;
        if (week == 0) {
            return Kind.RECOVERY;
        }
        if (left <= TAPER_WEEKS) {
            return left == 0 ? Kind.RACE_WEEK : Kind.TAPER;
        }
        return week == cycle.illWeek() ? Kind.ILLNESS : Kind.BUILD;
    }

    private static double load(Kind kind, Cycle cycle, int week) {
        return switch (kind) {
            case ILLNESS -> 0;
            case RACE_WEEK -> 0.4;
            case RECOVERY -> 0.45;
            case TAPER -> week == cycle.weeks() - 2 ? 0.6 : 0.8;
            case BUILD -> build(cycle, week);
        };
    }

    /** More from week to week, and every fourth week less. */
    private static double build(Cycle cycle, int week) {
        var load = FIRST_LOAD + GAIN * week / (cycle.weeks() - TAPER_WEEKS);
        return week % EASY_EVERY == 0 ? load * EASY : load;
    }
}
