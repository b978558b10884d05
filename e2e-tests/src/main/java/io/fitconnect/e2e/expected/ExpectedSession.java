package io.fitconnect.e2e.expected;

import io.fitconnect.e2e.client.TrainingView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** One training that a file must become; what the file does not say is null. */
record ExpectedSession(
        @Nullable String sport,
        @Nullable Instant start,
        @Nullable Double movingSeconds,
        @Nullable Double elapsedSeconds,
        @Nullable Double distanceMeters) {

    private static final double SECONDS_TOLERANCE = 1;
    private static final double DISTANCE_TOLERANCE = 0.005;

    boolean saysNothing() {
        return sport == null
                && start == null
                && movingSeconds == null
                && elapsedSeconds == null
                && distanceMeters == null;
    }

    /** What the training misses of this session, in words; empty when it is a hit. */
    List<String> misses(TrainingView training) {
        var misses = new ArrayList<String>();
        if (sport != null && !sport.equals(training.sport().toLowerCase(Locale.ROOT))) {
            misses.add("sport %s, expected %s".formatted(training.sport(), sport));
        }
        if (start != null && !near(start, training.startTime())) {
            misses.add("start %s, expected %s".formatted(training.startTime(), start));
        }
        compare(misses, "moving", movingSeconds, training.movingSeconds(), SECONDS_TOLERANCE);
        compare(misses, "elapsed", elapsedSeconds, training.elapsedSeconds(), SECONDS_TOLERANCE);
        if (distanceMeters != null) {
            compare(misses, "distance", distanceMeters, training.distanceMeters(), distanceMeters * DISTANCE_TOLERANCE);
        }
        return misses;
    }

    private static boolean near(Instant expected, String actual) {
        return !actual.isEmpty()
                && Duration.between(expected, Instant.parse(actual)).abs().toMillis() <= SECONDS_TOLERANCE * 1000;
    }

    private static void compare(
            List<String> misses, String what, @Nullable Double expected, OptionalDouble actual, double tolerance) {
        if (expected == null) {
            return;
        }
        if (actual.isEmpty()) {
            misses.add(String.format(Locale.ROOT, "%s unknown, expected %.2f", what, expected));
        } else if (Math.abs(actual.getAsDouble() - expected) > tolerance) {
            misses.add(String.format(Locale.ROOT, "%s %.2f, expected %.2f", what, actual.getAsDouble(), expected));
        }
    }
}
