package io.fitconnect.gamification.fairness;

import io.fitconnect.platform.sport.Sport;
import java.util.List;
import java.util.Optional;

/** Examines one recording by itself; what two have in common is found by their {@link TrackSketch}es. */
public final class Judge {

    private static final List<Detector> DETECTORS = List.of(
            new ImpossibleSpeed(),
            new ImpossibleClimb(),
            new ImpossibleHeartRate(),
            new Launches(),
            new FastWithoutSlope(),
            new FastWithoutEffort());

    private Judge() {}

    /** At most one finding of each detector. */
    public static List<Finding> examine(Sport sport, Evidence evidence) {
        return DETECTORS.stream()
                .map(detector -> detector.examine(sport, evidence))
                .flatMap(Optional::stream)
                .toList();
    }
}
