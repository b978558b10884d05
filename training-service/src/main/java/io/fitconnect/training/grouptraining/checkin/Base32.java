package io.fitconnect.training.grouptraining.checkin;

import java.math.BigInteger;

/** Numbers in Crockford's base 32, which people can read aloud and type: it has no I, L, O and U. */
final class Base32 {

    /** One digit, for patterns. */
    static final String DIGIT = "[0-9A-HJKMNP-TV-Z]";

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RADIX = 32;

    private Base32() {}

    /** Writes a number with leading zeros. */
    static String write(BigInteger number, int length) {
        StringBuilder text = new StringBuilder();
        number.toString(RADIX).chars().forEach(digit -> text.append(DIGITS.charAt(Character.digit(digit, RADIX))));
        return "0".repeat(length - text.length()) + text;
    }

    /** Reads what consists of digits alone. */
    static BigInteger read(String text) {
        StringBuilder number = new StringBuilder();
        text.chars().forEach(digit -> number.append(Character.forDigit(valueOf(digit), RADIX)));
        return new BigInteger(number.toString(), RADIX);
    }

    static int valueOf(int digit) {
        return DIGITS.indexOf(digit);
    }
}
