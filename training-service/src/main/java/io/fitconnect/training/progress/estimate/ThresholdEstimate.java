package io.fitconnect.training.progress.estimate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A threshold that trainings show.
 *
 * @param value    in the unit of the kind's member
 * @param from     the day on which it was shown
 * @param training the training that shows it; null when several do together
 */
public record ThresholdEstimate(
        ThresholdKind kind,
        double value,
        LocalDate from,
        EstimateReason reason,
        @Nullable UUID training) {}
