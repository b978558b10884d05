package io.fitconnect.notification.live.web;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client without an id says instead of one: how long ago it began to read what signals refer to. An age and no time, since
 * clients' clocks are wrong.
 */
record ReadingBegan(Duration ago) {

    private static final Pattern TEXT = Pattern.compile("ago-(\\d{1,9})");

    /** Reads {@code ago-1500}, in milliseconds. */
    static Optional<ReadingBegan> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new ReadingBegan(Duration.ofMillis(Long.parseLong(parts.group(1)))))
                : Optional.empty();
    }
}
