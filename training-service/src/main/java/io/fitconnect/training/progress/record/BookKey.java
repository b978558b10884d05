package io.fitconnect.training.progress.record;

import java.util.List;

/**
 * Names one record book of an athlete.
 *
 * @param year the calendar year that it is about; {@link #ALL_YEARS} for all of them
 */
public record BookKey(String sport, int year, Measure measure) {

    public static final int ALL_YEARS = 0;

    /** The two books that a mark may stand in. */
    public static List<BookKey> of(String sport, Mark mark) {
        return List.of(new BookKey(sport, mark.year(), mark.measure()), new BookKey(sport, ALL_YEARS, mark.measure()));
    }

    /** Tells whether a mark of the measure may stand in it. */
    public boolean holds(Mark mark) {
        return year == ALL_YEARS || year == mark.year();
    }
}
