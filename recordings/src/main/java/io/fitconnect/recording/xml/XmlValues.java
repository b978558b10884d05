package io.fitconnect.recording.xml;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Numbers and times as devices and apps write them into XML. */
public final class XmlValues {

    private XmlValues() {}

    /** The number, NaN for anything else. */
    public static double number(@Nullable String text) {
        return text == null ? Double.NaN : Decimals.parse(text.toCharArray(), 0, text.length());
    }

    /** The moment; a time without an offset is taken as UTC, as the formats demand. Null for anything else. */
    public static @Nullable Instant time(@Nullable String text) {
        TimeParser parser = new TimeParser();
        return text != null && parser.parse(text.toCharArray(), 0, text.length())
                ? Instant.ofEpochMilli(parser.millis())
                : null;
    }

    /** What a time is ahead of UTC; null when it is written in UTC or without an offset, and for anything else. */
    public static @Nullable ZoneOffset offset(@Nullable String text) {
        TimeParser parser = new TimeParser();
        return text != null && parser.parse(text.toCharArray(), 0, text.length()) ? parser.zone() : null;
    }
}
