package io.fitconnect.recording.xml;

/** Reads decimal numbers without an object for each. */
final class Decimals {

    private static final int LONGEST = 64;
    private static final long MOST_EXACT = 1L << 53;
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Decimals() {}

    /**
     * The number, NaN for anything else. Digits that fit into a double divided by a power of ten that does too give the
     * nearest double (Clinger 1990, the fast path); anything else goes the long way.
     */
    static double parse(char[] text, int from, int to) {
        if (from >= to) {
            return Double.NaN;
        }
        int at = text[from] == '-' ? from + 1 : from;
        int first = at;
        long digits = 0;
        int point = -1;
        while (at < to) {
            char character = text[at];
            if (character >= '0' && character <= '9') {
                digits = digits * 10 + (character - '0');
                if (digits >= MOST_EXACT) {
                    return parseAny(text, from, to);
                }
            } else if ((character == '.' || character == ',') && point < 0) {
                point = at;
            } else {
                return parseAny(text, from, to);
            }
            at++;
        }
        int decimals = point < 0 ? 0 : to - point - 1;
        if (at - first - (point < 0 ? 0 : 1) <= 0 || decimals >= POWERS_OF_TEN.length) {
            return parseAny(text, from, to);
        }
        double value = digits / POWERS_OF_TEN[decimals];
        return first > from ? -value : value;
    }

    private static double parseAny(char[] text, int from, int to) {
        if (to - from > LONGEST) {
            return Double.NaN;
        }
        StringBuilder latin = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            latin.append(latin(text[at]));
        }
        try {
            double value = Double.parseDouble(latin.toString());
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** The same in Latin digits, with a point for a decimal comma. */
    private static char latin(char character) {
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (character) {
            case ',', '\u066B' -> '.';
            case '\u2212' -> '-';
            default -> character;
        };
    }
}
