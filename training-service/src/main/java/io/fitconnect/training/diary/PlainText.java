package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that people and devices wrote, made fit to be kept: no control characters, no halves of characters, not blank. */
final class PlainText {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private PlainText() {}

    /** Text on one line, or null when nothing is left. */
    static @Nullable String line(@Nullable String text) {
        return text == null ? null : lines(BREAKS.matcher(text).replaceAll(" "));
    }

    /** Text on several lines, or null when nothing is left. */
    static @Nullable String lines(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String fit = UNFIT.matcher(text).replaceAll("").strip();
        return fit.isEmpty() ? null : fit;
    }

    /** The beginning of a text that somebody else made longer than we keep. */
    static @Nullable String cut(@Nullable String text, int maxLength) {
        return text == null || text.length() <= maxLength ? text : text.substring(0, maxLength);
    }

    static void requireAtMost(int maxLength, String member, @Nullable String text) {
        if (text != null && text.length() > maxLength) {
            throw InvalidValue.refuse(member, "must be at most " + maxLength + " characters long");
        }
    }
}
