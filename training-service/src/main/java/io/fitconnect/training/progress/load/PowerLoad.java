package io.fitconnect.training.progress.load;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.figure.Histogram;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.Optional;

/**
 * By power on the bike. Normalized power averages the fourth powers of 30-second means; a histogram has lost the order of
 * its seconds, so its fourth-power mean stands in, which is never lower (Jensen's inequality), and the method says so.
 */
final class PowerLoad implements LoadRule {

    private static final double ORDER = 4;

    @Override
    public Optional<TrainingLoad> load(CountedTraining training, ActivityFigures figures, Thresholds thresholds) {
        Integer threshold = thresholds.functionalThresholdPowerWatts();
        if (threshold == null || Discipline.of(training.sport()) != Discipline.CYCLING) {
            return Optional.empty();
        }
        Double normalized = figures.normalizedPowerWatts();
        if (normalized != null) {
            return Optional.of(
                    TrainingLoad.of(StressScore.of(training.seconds(), normalized / threshold), LoadMethod.POWER));
        }
        Histogram power = figures.power();
        return power == null || power.totalSeconds() == 0
                ? Optional.empty()
                : Optional.of(TrainingLoad.of(
                        StressScore.of(power.totalSeconds(), power.powerMean(ORDER) / threshold),
                        LoadMethod.POWER_ESTIMATE));
    }
}
