package io.fitconnect.promo.person.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.promo.person.KeepPerson;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows {@code profile.athlete}, which is compacted: a new service reads the state of everybody. */
@Component
class PersonListener {

    private static final String CONSUMER = "promo-service.on-athlete";

    private final Inbox inbox;
    private final KeepPerson keepPerson;

    PersonListener(Inbox inbox, KeepPerson keepPerson) {
        this.inbox = inbox;
        this.keepPerson = keepPerson;
    }

    @KafkaListener(topics = "profile.athlete", groupId = "promo-service.person")
    void on(Event event) {
        if (event.is("athlete-changed.v1")) {
            AthleteChanged changed = event.dataAs(AthleteChanged.class);
            inbox.once(CONSUMER, event, () -> keepPerson.handle(changed.toPerson()));
        }
    }
}
