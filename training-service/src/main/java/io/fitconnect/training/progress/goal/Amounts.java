package io.fitconnect.training.progress.goal;

import java.util.Optional;
import java.util.UUID;

/** How much an athlete did. */
public interface Amounts {

    /** The sum over some days, in the unit of the measure. */
    double sum(UUID athlete, GoalMeasure measure, Days days, Optional<String> sport);
}
