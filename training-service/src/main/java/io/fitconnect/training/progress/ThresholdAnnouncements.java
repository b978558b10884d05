package io.fitconnect.training.progress;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.training.progress.estimate.EstimateReason;
import io.fitconnect.training.progress.estimate.ThresholdEstimate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service tells of thresholds on {@code training.threshold}; the contract stands in {@code contracts/training/threshold}. */
final class ThresholdAnnouncements {

    static final String TOPIC = "training.threshold";
    static final String ESTIMATED = "threshold-estimated.v1";

    private ThresholdAnnouncements() {}

    static Announcement estimated(UUID athlete, ThresholdEstimate estimate) {
        UUID id = Ids.next();
        return new Announcement(
                TOPIC,
                athlete.toString(),
                ESTIMATED,
                id.toString(),
                new ThresholdEstimated(
                        athlete,
                        id,
                        estimate.kind().member(),
                        estimate.value(),
                        estimate.from(),
                        estimate.reason(),
                        estimate.training()));
    }

    record ThresholdEstimated(
            UUID athleteId,
            UUID estimateId,
            String threshold,
            double value,
            LocalDate from,
            EstimateReason reason,
            @Nullable UUID trainingId) {}
}
