package io.fitconnect.social.people.suggestion;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Cancelled group trainings whose participations are forgotten. */
@Component
class PastCancellations implements Expiring {

    /** A group training may be scheduled for a year ahead. */
    private static final Duration KEPT = Duration.ofDays(460);

    @Override
    public Expiry expiry() {
        return Expiry.of("cancelled_training", "group_training_id", "cancelled_at")
                .kept(KEPT);
    }
}
