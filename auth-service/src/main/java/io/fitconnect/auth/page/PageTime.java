package io.fitconnect.auth.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** A moment as a page or a mail tells it: in the reader's language and time zone. */
public final class PageTime {

    /** The abbreviated "year", which would put a second full stop at the end of a sentence. */
    private static final Pattern RUSSIAN_YEAR = Pattern.compile("\\h?г\\.");

    private PageTime() {}

    /** The day alone, such as {@code 5 December 2026}. */
    public static String day(Instant moment, ZoneId zone, Locale language) {
        return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), moment, zone, language);
    }

    /** The day and the time of day. */
    public static String minute(Instant moment, ZoneId zone, Locale language) {
        return format(
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), moment, zone, language);
    }

    private static String format(DateTimeFormatter formatter, Instant moment, ZoneId zone, Locale language) {
        String text = formatter.withLocale(language).withZone(zone).format(moment);
        return RUSSIAN_YEAR.matcher(text).replaceAll("");
    }
}
