package io.fitconnect.platform.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import io.fitconnect.platform.text.TextRule.Shape;
import java.util.Optional;

/**
 * Which code points a text may hold: no control, direction mark, zero-width or otherwise invisible character, no half of
 * a surrogate pair, no private or never assigned one, and at most four marks on one letter. Joiners and variation
 * selectors stay where a script or an emoji needs them.
 */
final class Characters {

    private static final int MAX_MARKS = 4;
    private static final int BRAILLE_BLANK = 0x2800;

    private Characters() {}

    /** Whether there is nothing to see: white space, invisible characters, the blank of Braille. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(point -> UCharacter.isUWhiteSpace(point)
                        || UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        || Character.getType(point) == Character.CONTROL
                        || point == BRAILLE_BLANK);
    }

    static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    static Optional<Forbidden> findForbidden(String text, Shape shape) {
        int place = 1;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index)), place++) {
            if (!isAllowed(text, index, shape)) {
                return Optional.of(new Forbidden(text.codePointAt(index), place));
            }
        }
        return Optional.empty();
    }

    static String keepAllowed(String text, Shape shape) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            if (isAllowed(text, index, shape)) {
                kept.appendCodePoint(text.codePointAt(index));
            }
        }
        return kept.toString();
    }

    /** Whether the code point at the index belongs to the one before it. */
    static boolean continuesAt(String text, int index) {
        return index < text.length()
                && (isMark(text.codePointAt(index))
                        || Joiners.isJoiner(text.codePointAt(index))
                        || Joiners.isJoiner(text.codePointBefore(index)));
    }

    private static boolean isAllowed(String text, int index, Shape shape) {
        int point = text.codePointAt(index);
        if (shape == Shape.NOTE && (point == '\n' || point == '\t')) {
            return true;
        }
        if (UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            return Joiners.isNeeded(text, index);
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> !isMarkBeyondLimit(text, index);
            default -> !UCharacter.hasBinaryProperty(point, UProperty.NONCHARACTER_CODE_POINT);
        };
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isMarkBeyondLimit(String text, int index) {
        int marks = 0;
        int before = index;
        while (before > 0 && marks < MAX_MARKS && isMark(text.codePointBefore(before))) {
            before = text.offsetByCodePoints(before, -1);
            marks++;
        }
        return marks == MAX_MARKS;
    }
}
