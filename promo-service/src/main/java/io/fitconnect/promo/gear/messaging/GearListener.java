package io.fitconnect.promo.gear.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.promo.gear.FollowItem;
import io.fitconnect.promo.gear.NoteWear;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows the gear of athletes and its wear, items also by a snapshot when events have expired. */
@Component
class GearListener {

    private static final String CONSUMER = "promo-service.on-gear";

    private final Inbox inbox;
    private final FollowItem followItem;
    private final NoteWear noteWear;

    GearListener(Inbox inbox, FollowItem followItem, NoteWear noteWear) {
        this.inbox = inbox;
        this.followItem = followItem;
        this.noteWear = noteWear;
    }

    @KafkaListener(
            topics = {"profile.gear", "profile.gear.snapshot"},
            groupId = "promo-service.gear")
    void on(Event event) {
        switch (event.type()) {
            case "gear-changed.v1" -> {
                GearChanged changed = event.dataAs(GearChanged.class);
                inbox.once(CONSUMER, event, () -> followItem.handle(changed.toItem()));
            }
            case "gear-deleted.v1" -> {
                GearDeleted deleted = event.dataAs(GearDeleted.class);
                inbox.once(CONSUMER, event, () -> followItem.handle(deleted.toItem()));
            }
            case "gear-worn.v1" -> {
                GearWorn worn = event.dataAs(GearWorn.class);
                worn.findWear()
                        .ifPresent(wear -> inbox.once(
                                CONSUMER, event, () -> noteWear.handle(worn.athleteId(), worn.gearId(), wear)));
            }
            default -> {}
        }
    }
}
