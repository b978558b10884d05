package io.fitconnect.training.progress.estimate;

import io.fitconnect.training.progress.zone.Thresholds;
import java.util.List;

/** Estimates the thresholds of one quantity. */
@FunctionalInterface
interface EstimateRule {

    /** Of an athlete who states no threshold yet, a few trainings are too few to tell a hard one from an easy one. */
    int FEWEST_TRAININGS = 5;

    List<ThresholdEstimate> estimate(List<Evidence> trainings, Thresholds known);
}
