package io.fitconnect.e2e.client;

/** The encoded polyline algorithm: each number is written in groups of five bits, the last group without bit 0x20. */
final class Polyline {

    private static final int FIRST = 63;
    private static final int CONTINUES = 0x20;

    private Polyline() {}

    static int countPoints(String encoded) {
        var numbers = encoded.chars().filter(c -> (c - FIRST & CONTINUES) == 0).count();
        return Math.toIntExact(numbers / 2);
    }
}
