package io.fitconnect.e2e;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Objects;

/** Prints the story step by step and remembers whether every step was as expected. */
final class Narrator {

    private final PrintStream out;
    private final long begin = System.nanoTime();
    private int steps;
    private int failures;

    Narrator(PrintStream out) {
        this.out = out;
    }

    boolean isAsTold() {
        return failures == 0;
    }

    void title(String text) {
        out.println(text);
    }

    void step(String text) {
        out.printf("%n%2d  %s%n", ++steps, text);
    }

    /** A step that was as expected. */
    void ok(String text) {
        out.println("    ✓ " + text);
    }

    /** Something that did not. */
    void fail(String text) {
        failures++;
        out.println("    ✗ " + text);
    }

    void fail(RuntimeException failure) {
        fail(Objects.requireNonNullElseGet(failure.getMessage(), failure::toString));
    }

    /** Something that is worth to be seen. */
    void note(String text) {
        out.println("      " + text);
    }

    void check(boolean asTold, String text) {
        if (asTold) {
            ok(text);
        } else {
            fail(text);
        }
    }

    void equal(String what, Object expected, Object actual) {
        check(
                Objects.equals(expected, actual),
                what + " " + actual + (Objects.equals(expected, actual) ? "" : ", expected " + expected));
    }

    void conclude() {
        var seconds = (System.nanoTime() - begin) / 1e9;
        out.println();
        out.println(
                isAsTold()
                        ? String.format(Locale.ROOT, "Every step was as expected, in %.1f s.", seconds)
                        : "Not as expected: %d of the lines above, marked with ✗.".formatted(failures));
    }
}
