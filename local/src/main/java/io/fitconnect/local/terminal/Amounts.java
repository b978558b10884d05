package io.fitconnect.local.terminal;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** Times and sizes as a person reads them. */
public final class Amounts {

    private static final double MILLIS = 1_000;
    private static final long MEBIBYTE = 1024 * 1024;

    private Amounts() {}

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / MILLIS);
    }

    public static String mebibytes(OptionalLong bytes) {
        return bytes.isPresent() ? bytes.getAsLong() / MEBIBYTE + " MiB" : "?";
    }
}
