package io.fitconnect.social.people;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Typing errors between sounds: a letter left out, one too many, one in place of another, two that changed places. Two sounds that
 * differ by one error are equal after at most one letter was taken away from each, which is what kept keys find.
 */
final class TypingErrors {

    /** In a shorter sound an error makes another name of it. */
    private static final int SHORTEST = 4;

    private static final int LONG = 8;

    private TypingErrors() {}

    /** The sound with each of its letters taken away; none of a short one. */
    static Set<String> shortened(String sound) {
        return sound.length() < SHORTEST
                ? Set.of()
                : IntStream.range(0, sound.length())
                        .mapToObj(letter -> sound.substring(0, letter) + sound.substring(letter + 1))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one may be the other with an error, or with two when both are long. */
    static boolean explain(String one, String other) {
        int length = Math.min(one.length(), other.length());
        if (Math.max(one.length(), other.length()) < SHORTEST) {
            return false;
        }
        return distance(one, other) <= (length < LONG ? 1 : 2);
    }

    /** Optimal string alignment: Levenshtein's distance in which two neighbours that changed places are one error. */
    private static int distance(String one, String other) {
        int[][] errors = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                errors[row][column] = row == 0 || column == 0
                        ? row + column
                        : Math.min(
                                errors[row - 1][column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1),
                                1 + Math.min(errors[row - 1][column], errors[row][column - 1]));
                if (changedPlaces(one, other, row, column)) {
                    errors[row][column] = Math.min(errors[row][column], errors[row - 2][column - 2] + 1);
                }
            }
        }
        return errors[one.length()][other.length()];
    }

    private static boolean changedPlaces(String one, String other, int row, int column) {
        return row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
    }
}
