package io.fitconnect.notification.reader;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** How an athlete reads. */
public record Reader(Locale language, ZoneId zone) {

    /** Of an athlete whose profile has not arrived. */
    public static final Reader UNKNOWN = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
}
