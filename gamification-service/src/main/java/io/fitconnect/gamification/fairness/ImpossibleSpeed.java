package io.fitconnect.gamification.fairness;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.SportFamily;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The average, or a long stretch, is faster than the sport can be. Where slopes help, the average alone says so. */
final class ImpossibleSpeed implements Detector {

    private static final Set<SportFamily> WITHOUT_HELP =
            Set.of(SportFamily.FOOT, SportFamily.WATER, SportFamily.BOAT, SportFamily.WHEELCHAIR);
    private static final double LEAST_SECONDS = 60;
    private static final double FASTEST_UNKNOWN = 17;

    private static final double STRETCH_TOLERANCE = 1.25;
    private static final double RUNS_FROM = 6;

    @Override
    public Optional<Finding> examine(Sport sport, Evidence evidence) {
        double limit = average(sport);
        if (isFartherThan(limit, evidence)) {
            return Optional.of(
                    new Finding(FlagKind.SPEED, "average-speed-meters-per-second", evidence.averageSpeed(), limit));
        }
        if (!WITHOUT_HELP.contains(sport.family())) {
            return Optional.empty();
        }
        return evidence.fastest().stream()
                .filter(stretch -> stretch.meters() >= RunningRecords.LEAST_METERS)
                .filter(stretch -> stretch.speed() > limit(sport, stretch))
                .max(Comparator.comparingDouble(stretch -> stretch.speed() / limit(sport, stretch)))
                .map(stretch -> new Finding(
                        FlagKind.SPEED,
                        "speed-over-" + Math.round(stretch.meters()) + "-meters-per-second",
                        stretch.speed(),
                        limit(sport, stretch)));
    }

    /** A short recording may hold one leap of a receiver, yet no more than a whole minute allows. */
    private static boolean isFartherThan(double limit, Evidence evidence) {
        Double distance = evidence.distanceMeters();
        return distance != null
                && evidence.movingSeconds() > 0
                && distance > limit * Math.max(evidence.movingSeconds(), LEAST_SECONDS);
    }

    /** The greatest average; of a sport that is not known no more than the fastest vehicle with pedals. */
    private static double average(Sport sport) {
        double own = sport.limits().average();
        return sport.family() == SportFamily.OTHER ? Math.min(own, FASTEST_UNKNOWN) : own;
    }

    private static double limit(Sport sport, Stretch stretch) {
        double slow = sport.limits().average() * STRETCH_TOLERANCE;
        return sport.family() == SportFamily.FOOT && sport.limits().average() > RUNS_FROM
                ? RunningRecords.speedOver(stretch.meters())
                : slow;
    }
}
