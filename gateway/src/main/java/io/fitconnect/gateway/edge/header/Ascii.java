package io.fitconnect.gateway.edge.header;

/** ASCII letters and digits. */
public final class Ascii {

    private Ascii() {}

    public static boolean isLetterOrDigit(char c) {
        return isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z') || isBetween(c, '0', '9');
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }
}
