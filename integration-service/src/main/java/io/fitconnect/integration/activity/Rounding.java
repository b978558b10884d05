package io.fitconnect.integration.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Numbers as an event tells them: no more digits than a device measures. */
final class Rounding {

    private Rounding() {}

    static @Nullable Double seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toMillis() / 1000.0;
    }

    /** Seconds, or 0 where the file has no clock. */
    static double secondsOrZero(@Nullable Duration duration) {
        return duration == null ? 0 : duration.toMillis() / 1000.0;
    }

    /** To centimetres, centimetres per second, hundredths of a revolution. */
    static @Nullable Double hundredths(@Nullable Double value) {
        return value == null
                ? null
                : Double.valueOf(BigDecimal.valueOf(value)
                        .setScale(2, RoundingMode.HALF_UP)
                        .doubleValue());
    }

    /** The beginning of a text, never half of a character. */
    static @Nullable String cut(@Nullable String text, int length) {
        if (text == null || text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
