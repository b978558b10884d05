package io.fitconnect.gamification.fairness;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.SportFamily;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * From a standstill to 40 km/h within seconds, again and again: from light to light, as a car drives. A cyclist who sprints does it once or twice.
 */
final class Launches implements Detector {

    private static final Set<SportFamily> OWN_FORCE =
            EnumSet.of(SportFamily.FOOT, SportFamily.WHEELS, SportFamily.WHEELCHAIR, SportFamily.OTHER);
    private static final int MOST = 3;

    @Override
    public Optional<Finding> examine(Sport sport, Evidence evidence) {
        if (!OWN_FORCE.contains(sport.family())) {
            return Optional.empty();
        }
        return evidence.launches() > MOST
                ? Optional.of(new Finding(
                        FlagKind.ACCELERATION, "launches-to-11-meters-per-second", evidence.launches(), MOST))
                : Optional.empty();
    }
}
