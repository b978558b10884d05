package io.fitconnect.training.progress.goal;

import java.time.LocalDate;

/** Forecasts by the mean of the last 28 days: long enough to hold easy weeks, short enough to follow a change. */
final class Forecast {

    static final int RECENT_DAYS = 28;

    private Forecast() {}

    /** The days whose amount gives the rate, today with. */
    static Days recent(LocalDate today) {
        return new Days(today.minusDays(RECENT_DAYS - 1L), today);
    }

    static Standing of(Days days, LocalDate today, double target, double done, double recently) {
        double gone = days.count() - days.leftAfter(today);
        double rate = recently / RECENT_DAYS;
        return new Standing(days, target, done, target * gone / days.count(), done + rate * days.leftAfter(today));
    }
}
