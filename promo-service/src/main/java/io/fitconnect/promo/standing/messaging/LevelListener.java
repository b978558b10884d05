package io.fitconnect.promo.standing.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.promo.standing.FollowLevel;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows the levels of athletes. */
@Component
class LevelListener {

    private static final String CONSUMER = "promo-service.on-award";

    private final Inbox inbox;
    private final FollowLevel followLevel;

    LevelListener(Inbox inbox, FollowLevel followLevel) {
        this.inbox = inbox;
        this.followLevel = followLevel;
    }

    @KafkaListener(topics = "gamification.award", groupId = "promo-service.standing")
    void on(Event event) {
        if (event.is("standing-changed.v1")) {
            StandingChanged changed = event.dataAs(StandingChanged.class);
            inbox.once(CONSUMER, event, () -> followLevel.handle(changed.athleteId, changed.level, changed.version));
        }
    }

    /** What this service reads of {@code standing-changed.v1}. */
    record StandingChanged(UUID athleteId, int level, long version) {}
}
