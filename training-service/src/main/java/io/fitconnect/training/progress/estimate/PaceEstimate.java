package io.fitconnect.training.progress.estimate;

import io.fitconnect.training.progress.curve.CriticalFit;
import io.fitconnect.training.progress.curve.CriticalFit.Effort;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.RecordKind;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.List;

/** Threshold pace: critical speed of the best times on roads and tracks; those of trails depend on their climbs. */
final class PaceEstimate implements EstimateRule {

    private static final double MILLIMETERS = 1_000;

    @Override
    public List<ThresholdEstimate> estimate(List<Evidence> trainings, Thresholds known) {
        BestMarks runs = BestMarks.of(
                trainings,
                RecordKind.TIME,
                evidence -> evidence.training().sport().equals("running"));
        if (known.thresholdPaceMetersPerSecond() == null && runs.trainings() < FEWEST_TRAININGS) {
            return List.of();
        }
        return BestMarks.trusted(CriticalFit.ofDistances(
                        runs.all().stream().map(PaceEstimate::effort).toList()))
                .map(fit -> new ThresholdEstimate(
                        ThresholdKind.THRESHOLD_PACE,
                        Math.round(fit.critical() * MILLIMETERS) / MILLIMETERS,
                        runs.lastDay(),
                        EstimateReason.CRITICAL_SPEED,
                        null))
                .stream()
                .toList();
    }

    private static Effort effort(Mark mark) {
        return new Effort(mark.value(), mark.measure().over());
    }
}
