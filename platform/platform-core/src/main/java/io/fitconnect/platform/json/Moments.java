package io.fitconnect.platform.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Times as RFC 3339 writes them. */
public final class Moments {

    private Moments() {}

    /** Reads a moment with its offset; fails on anything else. */
    public static Instant instant(String text) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
    }

    static LocalDate date(String text) {
        return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
    }
}
