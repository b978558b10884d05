package io.fitconnect.auth.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A moment as a page or a mail tells it: in the reader's language and time zone. */
public final class PageTime {

    private PageTime() {}

    /** The day alone, such as {@code 5 December 2026}. */
    public static String day(Instant moment, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(zone)
                .format(moment);
    }

    /** The day and the time of day. */
    public static String minute(Instant moment, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(zone)
                .format(moment);
    }
}
