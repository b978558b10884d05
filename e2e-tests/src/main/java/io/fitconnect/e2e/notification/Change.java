package io.fitconnect.e2e.notification;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One change of a group training.
 *
 * @param fault  number of the fault during which it was made
 * @param group  number of the group training
 * @param number counts the changes of the group training
 */
record Change(int fault, int group, int number) {

    private static final Pattern NAME = Pattern.compile("change-(\\d+)-(\\d+)-(\\d+)");

    /** What the group training is called by this change, and so what its notifications say. */
    String name() {
        return "change-%d-%d-%d".formatted(fault, group, number);
    }

    /** The changes that a text names. */
    static Stream<Change> listIn(String text) {
        return NAME.matcher(text).results().map(Change::of);
    }

    private static Change of(MatchResult name) {
        return new Change(number(name, 1), number(name, 2), number(name, 3));
    }

    private static int number(MatchResult name, int place) {
        return Integer.parseInt(name.group(place));
    }
}
