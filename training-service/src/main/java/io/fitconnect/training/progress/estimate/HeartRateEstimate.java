package io.fitconnect.training.progress.estimate;

import io.fitconnect.training.progress.figure.Histogram;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The highest heart rate that was held for some seconds, and the mean of the highest 20 minutes of one training, which stands for
 * that at the threshold (after Friel, who takes the last 20 of 30 minutes at full effort). Seconds need not follow each other:
 * a histogram has lost their order.
 */
final class HeartRateEstimate implements EstimateRule {

    /** A strap that loses contact shows peaks of a second or two. */
    private static final double HELD_SECONDS = 10;

    private static final double SUSTAINED_SECONDS = 1_200;

    /** Above it a strap has caught the cadence or a neighbour. */
    private static final double HIGHEST_PLAUSIBLE_BPM = 220;

    /** What 20 minutes of full effort reach at least, as a part of the highest heart rate. */
    private static final double HARD = 0.85;

    @Override
    public List<ThresholdEstimate> estimate(List<Evidence> trainings, Thresholds known) {
        List<Evidence> recorded = trainings.stream()
                .filter(evidence -> evidence.heartRate() != null)
                .filter(evidence -> highest(evidence) > 0 && highest(evidence) <= HIGHEST_PLAUSIBLE_BPM)
                .toList();
        List<ThresholdEstimate> estimates = new ArrayList<>();
        boolean many = recorded.size() >= FEWEST_TRAININGS;
        if (many || known.maxHeartRateBpm() != null) {
            best(recorded, HeartRateEstimate::highest)
                    .map(best -> estimate(
                            best, ThresholdKind.MAX_HEART_RATE, highest(best), EstimateReason.HIGHEST_HEART_RATE))
                    .ifPresent(estimates::add);
        }
        double max = Math.max(
                known.maxHeartRateBpm() == null ? 0 : known.maxHeartRateBpm(),
                best(recorded, HeartRateEstimate::highest)
                        .map(HeartRateEstimate::highest)
                        .orElse(0.0));
        if (many || known.thresholdHeartRateBpm() != null) {
            best(recorded, HeartRateEstimate::sustained)
                    .filter(best -> sustained(best) >= HARD * max)
                    .map(best -> estimate(
                            best,
                            ThresholdKind.THRESHOLD_HEART_RATE,
                            sustained(best),
                            EstimateReason.BEST_20_MINUTES_HEART_RATE))
                    .ifPresent(estimates::add);
        }
        return estimates;
    }

    private static Optional<Evidence> best(List<Evidence> recorded, ToDoubleFunction<Evidence> value) {
        return recorded.stream().max(Comparator.comparingDouble(value));
    }

    private static ThresholdEstimate estimate(
            Evidence evidence, ThresholdKind kind, double value, EstimateReason reason) {
        return new ThresholdEstimate(
                kind,
                Math.floor(value),
                evidence.training().day(),
                reason,
                evidence.training().id());
    }

    private static double highest(Evidence evidence) {
        return evidence.heartRate() == null ? 0 : evidence.heartRate().edgeOfHighest(HELD_SECONDS);
    }

    private static double sustained(Evidence evidence) {
        Histogram heartRate = evidence.heartRate();
        return heartRate == null ? 0 : heartRate.meanOfHighest(SUSTAINED_SECONDS);
    }
}
