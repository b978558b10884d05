package io.fitconnect.social.people.suggestion;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Participations that are forgotten. */
@Component
class PastCompany implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("training_companion", "athlete_id, group_training_id", "starts_at")
                .kept(SuggestPeople.MEMORY.plus(Duration.ofDays(30)));
    }
}
