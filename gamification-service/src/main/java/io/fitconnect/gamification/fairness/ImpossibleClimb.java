package io.fitconnect.gamification.fairness;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.SportFamily;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Climbs more than legs can in the time. The fastest kilometre upright took 28:53 (Fully, 2017), which is 2,077 metres an hour; altitudes that drift
 * add to a climb.
 */
final class ImpossibleClimb implements Detector {

    private static final Set<SportFamily> OWN_FORCE = EnumSet.of(
            SportFamily.FOOT,
            SportFamily.CLIMBING,
            SportFamily.WHEELS,
            SportFamily.WHEELCHAIR,
            SportFamily.SKATES,
            SportFamily.OTHER);
    private static final double METERS_FREE = 500;
    private static final double METERS_AN_HOUR = 2_100;
    private static final double SECONDS_PER_HOUR = 3_600;

    @Override
    public Optional<Finding> examine(Sport sport, Evidence evidence) {
        Double ascent = evidence.ascentMeters();
        if (ascent == null || !evidence.hasClock() || !OWN_FORCE.contains(sport.family())) {
            return Optional.empty();
        }
        double limit = METERS_FREE + METERS_AN_HOUR * evidence.movingSeconds() / SECONDS_PER_HOUR;
        return ascent > limit
                ? Optional.of(new Finding(FlagKind.SPEED, "ascent-meters", ascent, limit))
                : Optional.empty();
    }
}
