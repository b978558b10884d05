package io.fitconnect.training.progress;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.training.progress.figure.CountedTraining;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The estimation of one athlete's thresholds. */
record Estimation(UUID athlete) {

    static final WorkQueue<Estimation> QUEUE = new WorkQueue<>("threshold-estimations", Estimation.class);

    private static final Duration CALM = Duration.ofMinutes(10);

    /**
     * Schedules it for some minutes after the last training that changed, so that an import of hundreds is looked at once; a
     * training that is too old to say something needs none.
     */
    static void scheduleAfter(DueWork dueWork, UUID athlete, CountedTraining training, Instant now) {
        if (training.startedAt().isAfter(now.minus(Duration.ofDays(EstimateThresholds.DAYS)))) {
            dueWork.schedule(QUEUE, athlete.toString(), now.plus(CALM), new Estimation(athlete));
        }
    }
}
