package io.fitconnect.gamification.fairness;

import io.fitconnect.platform.sport.Sport;
import java.util.Optional;

/** Fast, on the level, for long, and the heart of somebody who sits. */
final class FastWithoutEffort implements Detector {

    private static final double LEAST_SECONDS = 1_200;
    private static final double LEAST_STRETCH = 3_000;
    private static final double RUNNING_SHARE = 0.75;
    private static final int RUNNING_HEART = 110;
    private static final double RIDING_SPEED = 8.6;
    private static final int RIDING_HEART = 95;
    private static final double RIDING_SLOPE = 0.008;

    @Override
    public Optional<Finding> examine(Sport sport, Evidence evidence) {
        Integer heart = evidence.averageHeartRate();
        if (heart == null || heart == 0 || evidence.movingSeconds() < LEAST_SECONDS) {
            return Optional.empty();
        }
        int limit = limit(sport, evidence);
        return heart < limit
                ? Optional.of(new Finding(FlagKind.VEHICLE, "heart-rate-at-speed-beats-per-minute", heart, limit))
                : Optional.empty();
    }

    /** The least heart rate that such a speed takes; 0 where the speed takes none. */
    private static int limit(Sport sport, Evidence evidence) {
        return switch (sport.family()) {
            case FOOT -> runsFast(evidence) ? RUNNING_HEART : 0;
            case WHEELS -> ridesFast(evidence) ? RIDING_HEART : 0;
            default -> 0;
        };
    }

    private static boolean runsFast(Evidence evidence) {
        return evidence.fastest().stream()
                .anyMatch(stretch -> stretch.meters() >= LEAST_STRETCH
                        && stretch.speed() > RUNNING_SHARE * RunningRecords.speedOver(stretch.meters()));
    }

    private static boolean ridesFast(Evidence evidence) {
        Double descent = evidence.descentMeters();
        Double distance = evidence.distanceMeters();
        return evidence.averageSpeed() > RIDING_SPEED
                && descent != null
                && distance != null
                && descent < RIDING_SLOPE * distance;
    }
}
