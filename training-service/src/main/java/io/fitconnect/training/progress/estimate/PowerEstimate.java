package io.fitconnect.training.progress.estimate;

import io.fitconnect.training.progress.curve.CriticalFit;
import io.fitconnect.training.progress.curve.CriticalFit.Effort;
import io.fitconnect.training.progress.load.Discipline;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.Measure;
import io.fitconnect.training.progress.record.RecordKind;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Functional threshold power on the bike: the best hour, or 95 % of the best 20 minutes (Allen and Coggan, Training and Racing
 * with a Power Meter), whichever is more. Critical power, which is somewhat above it, stands in for riders without 20 minutes.
 */
final class PowerEstimate implements EstimateRule {

    private static final Measure HOUR = new Measure(RecordKind.POWER, 3_600);
    private static final Measure TWENTY_MINUTES = new Measure(RecordKind.POWER, 1_200);
    private static final double OF_TWENTY_MINUTES = 0.95;

    @Override
    public List<ThresholdEstimate> estimate(List<Evidence> trainings, Thresholds known) {
        BestMarks rides = BestMarks.of(
                trainings,
                RecordKind.POWER,
                evidence -> Discipline.of(evidence.training().sport()) == Discipline.CYCLING);
        if (known.functionalThresholdPowerWatts() == null && rides.trainings() < FEWEST_TRAININGS) {
            return List.of();
        }
        return Stream.of(
                        measured(rides, HOUR, 1, EstimateReason.BEST_HOUR_POWER),
                        measured(rides, TWENTY_MINUTES, OF_TWENTY_MINUTES, EstimateReason.BEST_20_MINUTES_POWER))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(ThresholdEstimate::value))
                .or(() -> fitted(rides))
                .stream()
                .toList();
    }

    private static Optional<ThresholdEstimate> measured(
            BestMarks rides, Measure measure, double share, EstimateReason reason) {
        return rides.find(measure)
                .map(mark -> new ThresholdEstimate(
                        ThresholdKind.FUNCTIONAL_THRESHOLD_POWER,
                        Math.round(share * mark.value()),
                        rides.day(mark.training()),
                        reason,
                        mark.training()));
    }

    private static Optional<ThresholdEstimate> fitted(BestMarks rides) {
        return BestMarks.trusted(CriticalFit.ofPowers(
                        rides.all().stream().map(PowerEstimate::effort).toList()))
                .map(fit -> new ThresholdEstimate(
                        ThresholdKind.FUNCTIONAL_THRESHOLD_POWER,
                        Math.round(fit.critical()),
                        rides.lastDay(),
                        EstimateReason.CRITICAL_POWER,
                        null));
    }

    private static Effort effort(Mark mark) {
        return new Effort(mark.measure().over(), mark.value());
    }
}
