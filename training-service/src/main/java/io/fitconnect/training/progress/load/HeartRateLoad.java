package io.fitconnect.training.progress.load;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.figure.Histogram;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By heart rate: the impulse of the training, as a part of that of an hour at the threshold. Without a recording the average
 * stands for each second, which is an underestimate of uneven trainings. Of an athlete who states no threshold, 85 % of the
 * reserve is taken for it.
 */
record HeartRateLoad(HeartRateImpulse impulse) implements LoadRule {

    private static final double THRESHOLD_FRACTION = 0.85;
    private static final double SECONDS_PER_MINUTE = 60;

    @Override
    public Optional<TrainingLoad> load(CountedTraining training, ActivityFigures figures, Thresholds thresholds) {
        Integer resting = thresholds.restingHeartRateBpm();
        Integer max = thresholds.maxHeartRateBpm();
        if (resting == null || max == null || max <= resting) {
            return Optional.empty();
        }
        HeartRateReserve reserve = new HeartRateReserve(resting, max);
        Double found = impulse(training, figures, reserve);
        return found == null
                ? Optional.empty()
                : Optional.of(TrainingLoad.of(
                        100 * found / impulse.ofThresholdHour(reserve, threshold(thresholds, reserve)),
                        LoadMethod.HEART_RATE));
    }

    private @Nullable Double impulse(CountedTraining training, ActivityFigures figures, HeartRateReserve reserve) {
        Histogram recorded = figures.heartRate();
        if (recorded != null && recorded.totalSeconds() > 0) {
            return impulse.of(recorded, reserve);
        }
        Integer average = training.averageHeartRateBpm();
        return average == null ? null : impulse.of(training.seconds() / SECONDS_PER_MINUTE, average, reserve);
    }

    private static double threshold(Thresholds thresholds, HeartRateReserve reserve) {
        Integer stated = thresholds.thresholdHeartRateBpm();
        return stated != null && stated > reserve.restingBpm()
                ? stated
                : reserve.restingBpm() + THRESHOLD_FRACTION * (reserve.maxBpm() - reserve.restingBpm());
    }
}
