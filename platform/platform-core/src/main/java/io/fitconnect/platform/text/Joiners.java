package io.fitconnect.platform.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * The places where an invisible character belongs: joiners in Persian or Hindi words (the rules of RFC 5892, appendix A,
 * but also behind letters that join to the right only, where Persian writers put them) and in emoji, variation selectors
 * behind emoji and Han.
 */
final class Joiners {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int FIRST_IDEOGRAPHIC_VARIATION = 0xE0100;
    private static final int VIRAMA = 9;

    private Joiners() {}

    static boolean isJoiner(int point) {
        return point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER || point == EMOJI_STYLE;
    }

    static boolean isNeeded(String text, int index) {
        if (index == 0) {
            return false;
        }
        int before = text.codePointBefore(index);
        return switch (text.codePointAt(index)) {
            case ZERO_WIDTH_NON_JOINER -> isVirama(before) || isBetweenJoiningLetters(text, index);
            case ZERO_WIDTH_JOINER -> isVirama(before) || isBetweenEmoji(text, index);
            case TEXT_STYLE, EMOJI_STYLE -> UCharacter.hasBinaryProperty(before, UProperty.EMOJI);
            default ->
                text.codePointAt(index) >= FIRST_IDEOGRAPHIC_VARIATION && UScript.getScript(before) == UScript.HAN;
        };
    }

    private static boolean isVirama(int point) {
        return UCharacter.getCombiningClass(point) == VIRAMA;
    }

    private static boolean isBetweenJoiningLetters(String text, int index) {
        int left = index;
        while (left > 0 && joining(text.codePointBefore(left)) == JoiningType.TRANSPARENT) {
            left = text.offsetByCodePoints(left, -1);
        }
        int right = index + 1;
        while (right < text.length() && joining(text.codePointAt(right)) == JoiningType.TRANSPARENT) {
            right = text.offsetByCodePoints(right, 1);
        }
        return left > 0
                && right < text.length()
                && joinsAfter(joining(text.codePointBefore(left)))
                && joinsBefore(joining(text.codePointAt(right)));
    }

    private static boolean isBetweenEmoji(String text, int index) {
        int left = index;
        while (left > 0 && isEmojiModifier(text.codePointBefore(left))) {
            left = text.offsetByCodePoints(left, -1);
        }
        return left > 0
                && index + 1 < text.length()
                && isPictographic(text.codePointBefore(left))
                && isPictographic(text.codePointAt(index + 1));
    }

    private static boolean isEmojiModifier(int point) {
        return point == EMOJI_STYLE || UCharacter.hasBinaryProperty(point, UProperty.EMOJI_MODIFIER);
    }

    private static boolean isPictographic(int point) {
        return UCharacter.hasBinaryProperty(point, UProperty.EXTENDED_PICTOGRAPHIC);
    }

    private static int joining(int point) {
        return UCharacter.getIntPropertyValue(point, UProperty.JOINING_TYPE);
    }

    private static boolean joinsAfter(int type) {
        return type == JoiningType.LEFT_JOINING || joinsBefore(type);
    }

    private static boolean joinsBefore(int type) {
        return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING;
    }
}
