package io.fitconnect.training.diary.sum;

import io.fitconnect.platform.json.WireName;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Spans of the calendar that sums are kept of. */
public enum Period {
    DAY,
    /** From Monday; {@link ListSums} makes weeks that begin on another day of days. */
    WEEK,
    MONTH,
    YEAR;

    /** The first day of the span that holds the day. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The word that stands for it in the API and in the database. */
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<Period> find(String word) {
        return WireName.find(Period.class, word);
    }
}
