package io.fitconnect.notification.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in {@code live.signal}, and the id of a stream's events: all signals of an athlete lie in one partition, in the order of their
 * offsets.
 */
public record Position(int partition, long offset) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})-(\\d{1,18})");

    /** Reads an id that a client brings back; empty when it is none of ours. */
    public static Optional<Position> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Position(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return partition + "-" + offset;
    }
}
