package io.fitconnect.gamification.fairness;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.SportFamily;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * On wheels, more than 52 km/h is kept up downhill alone: who rides so fast for kilometres has come down at least a fortieth of them. The hour record on
 * a track is 56.8 km/h.
 */
final class FastWithoutSlope implements Detector {

    /** What is said to be no known sport may move on wheels. */
    private static final Set<SportFamily> FAMILIES = EnumSet.of(SportFamily.WHEELS, SportFamily.OTHER);

    private static final double FAST = 14.5;
    private static final double METERS_FREE = 2_000;
    private static final double LEAST_SLOPE = 0.025;
    private static final double MOST_SHARE = 0.5;

    @Override
    public Optional<Finding> examine(Sport sport, Evidence evidence) {
        if (!FAMILIES.contains(sport.family()) || evidence.speeds() == null) {
            return Optional.empty();
        }
        double fast = evidence.speeds().sumFrom(FAST, speed -> speed);
        Double descent = evidence.descentMeters();
        double explained = descent == null ? unknownSlope(evidence) : descent / LEAST_SLOPE;
        double limit = METERS_FREE + explained;
        return fast > limit
                ? Optional.of(new Finding(FlagKind.VEHICLE, "meters-above-14.5-meters-per-second", fast, limit))
                : Optional.empty();
    }

    /** Without altitudes, half of the way may lead downhill. */
    private static double unknownSlope(Evidence evidence) {
        Double distance = evidence.distanceMeters();
        return distance == null ? Double.POSITIVE_INFINITY : distance * MOST_SHARE;
    }
}
