package io.fitconnect.training.progress.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.training.progress.TakeZoneSets;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hands zones and sex of athletes to progress; of the rest of their private data it keeps nothing. */
@Component
class ZonesListener {

    private static final String CONSUMER = "training-service.zones-on-private";

    private final Inbox inbox;
    private final TakeZoneSets takeZoneSets;

    ZonesListener(Inbox inbox, TakeZoneSets takeZoneSets) {
        this.inbox = inbox;
        this.takeZoneSets = takeZoneSets;
    }

    @KafkaListener(topics = "profile.private", groupId = "training-service.progress")
    void on(Event event) {
        if (event.is("private-changed.v1")) {
            PrivateChanged changed = event.dataAs(PrivateChanged.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> takeZoneSets.handle(changed.athleteId(), changed.version(), changed.toHistory()));
        }
    }
}
