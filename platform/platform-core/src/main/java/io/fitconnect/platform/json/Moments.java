package io.fitconnect.platform.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Times as RFC 3339 writes them. They are of the years 1 to 9999: Java reads greater ones, which no database of ours holds. */
public final class Moments {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Moments() {}

    /** Reads a moment with its offset; fails on anything else. */
    public static Instant instant(String text) {
        Instant moment = DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
        if (moment.isBefore(FIRST) || !moment.isBefore(END)) {
            throw new DateTimeException("A moment is of the years 1 to 9999");
        }
        return moment;
    }

    /** Reads a day of the calendar; fails on anything else. */
    public static LocalDate date(String text) {
        LocalDate day = LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new DateTimeException("A day is of the years 1 to 9999");
        }
        return day;
    }
}
