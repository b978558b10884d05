package io.fitconnect.training.progress.estimate;

import io.fitconnect.training.progress.zone.Thresholds;
import java.util.List;

/** All estimates that trainings allow. */
public final class Estimates {

    private static final List<EstimateRule> RULES =
            List.of(new PowerEstimate(), new PaceEstimate(), new HeartRateEstimate());

    private Estimates() {}

    /** Those that are well above what is known: that a training stayed below a threshold says nothing about it. */
    public static List<ThresholdEstimate> of(List<Evidence> trainings, Thresholds known) {
        return RULES.stream()
                .flatMap(rule -> rule.estimate(trainings, known).stream())
                .filter(estimate -> estimate.kind()
                        .in(known)
                        .map(held -> estimate.kind().isWellAbove(estimate.value(), held))
                        .orElse(true))
                .toList();
    }
}
