package io.fitconnect.training.gear.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.training.gear.FollowGear;
import io.fitconnect.training.gear.KnownGear;
import java.util.Optional;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows the gear of athletes, also by a snapshot when events have expired. */
@Component
class GearListener {

    private static final String CONSUMER = "training-service.on-gear";

    private final Inbox inbox;
    private final FollowGear followGear;

    GearListener(Inbox inbox, FollowGear followGear) {
        this.inbox = inbox;
        this.followGear = followGear;
    }

    @KafkaListener(
            topics = {"profile.gear", "profile.gear.snapshot"},
            groupId = "training-service")
    void on(Event event) {
        toGear(event).ifPresent(gear -> inbox.once(CONSUMER, event, () -> followGear.handle(gear)));
    }

    private static Optional<KnownGear> toGear(Event event) {
        return switch (event.type()) {
            case "gear-changed.v1" ->
                Optional.of(event.dataAs(GearChanged.class).toGear());
            case "gear-deleted.v1" ->
                Optional.of(event.dataAs(GearDeleted.class).toGear());
            default -> Optional.empty();
        };
    }
}
