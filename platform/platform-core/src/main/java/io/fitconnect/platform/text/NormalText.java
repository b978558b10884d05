package io.fitconnect.platform.text;

import io.fitconnect.platform.text.TextRule.Shape;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The normal form of a text: NFC, one kind of line break, no white space at its ends. */
final class NormalText {

    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029\\p{Zs}]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Zs}]+|[\\s\\p{Zs}]+$");

    private NormalText() {}

    static String of(String text, Shape shape) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        String spaced = shape == Shape.NOTE
                ? BREAKS.matcher(normal).replaceAll("\n")
                : SPACES.matcher(normal).replaceAll(" ");
        return ENDS.matcher(spaced).replaceAll("");
    }

    /** The beginning of a text, which splits neither a code point nor a mark from its letter. */
    static String cut(String text, int maxLength) {
        if (text.codePointCount(0, text.length()) <= maxLength) {
            return text;
        }
        int end = text.offsetByCodePoints(0, maxLength);
        int whole = end;
        while (whole > 0 && Characters.continuesAt(text, whole)) {
            whole = text.offsetByCodePoints(whole, -1);
        }
        return text.substring(0, whole > 0 ? whole : end);
    }
}
