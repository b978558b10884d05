package io.fitconnect.training.grouptraining.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The times of an athlete over the kilometres from the common moment on. */
final class Splits {

    private static final double METERS = 1_000;

    private Splits() {}

    /** Seconds of each whole kilometre, with pauses. */
    static List<Double> of(ClockTrack track) {
        List<Double> splits = new ArrayList<>();
        double before = track.start();
        OptionalDouble reached = track.secondAt(METERS);
        while (reached.isPresent()) {
            splits.add(reached.getAsDouble() - before);
            before = reached.getAsDouble();
            reached = track.secondAt(METERS * (splits.size() + 1));
        }
        return splits;
    }
}
