package io.fitconnect.recording.xml;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Numbers and times as devices and apps write them into XML. */
public final class XmlValues {

    private static final int LONGEST = 64;

    private XmlValues() {}

    /** The number, NaN for anything else. */
    public static double number(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text.replace(',', '.'));
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** The moment; a time without an offset is taken as UTC, as both formats demand. Null for anything else. */
    public static @Nullable OffsetDateTime time(@Nullable String text) {
        if (text == null || text.length() < 10 || text.length() > LONGEST) {
            return null;
        }
        String normal = text.replace(' ', 'T');
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(normal, OffsetDateTime::from, LocalDateTime::from);
            return time instanceof LocalDateTime local ? local.atOffset(ZoneOffset.UTC) : (OffsetDateTime) time;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
