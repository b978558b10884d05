package io.fitconnect.training.progress;

import io.fitconnect.training.progress.estimate.ThresholdEstimate;
import io.fitconnect.training.progress.estimate.ThresholdKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The last estimate of each threshold that an athlete was asked about. */
public interface ToldEstimates {

    Optional<Told> find(UUID athlete, ThresholdKind kind);

    void save(UUID athlete, ThresholdEstimate estimate);

    /** An estimate that was announced, and the day on which it was shown. */
    record Told(double value, LocalDate from) {}
}
