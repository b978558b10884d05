package io.fitconnect.gamification.fairness;

import io.fitconnect.platform.sport.Sport;
import java.util.Optional;

/** A heart rate that lasts where no heart stays, or that never moves. A sensor's short spike is neither. */
final class ImpossibleHeartRate implements Detector {

    /** The fastest hearts reach 220 beats per minute and a little more, when young. */
    private static final double HIGHEST = 225;

    private static final double LASTING_SECONDS = 60;
    private static final double FLAT_SECONDS = 900;
    private static final double FLAT_SHARE = 0.9;

    @Override
    public Optional<Finding> examine(Sport sport, Evidence evidence) {
        return evidence.heartRates() == null ? Optional.empty() : examine(evidence.heartRates());
    }

    private static Optional<Finding> examine(Bins heartRates) {
        double above = heartRates.sumFrom(HIGHEST, rate -> 1);
        if (above > LASTING_SECONDS) {
            return Optional.of(
                    new Finding(FlagKind.HEART_RATE, "seconds-above-225-beats-per-minute", above, LASTING_SECONDS));
        }
        double total = heartRates.total();
        return total >= FLAT_SECONDS && heartRates.longest() > FLAT_SHARE * total
                ? Optional.of(new Finding(
                        FlagKind.HEART_RATE, "share-at-one-heart-rate", heartRates.longest() / total, FLAT_SHARE))
                : Optional.empty();
    }
}
