package io.fitconnect.notification.reader.messaging;

import io.fitconnect.notification.reader.KeepReader;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows {@code profile.athlete}, which is compacted: a new service reads the state of everybody. */
@Component
class AthleteListener {

    private static final String CONSUMER = "notification-service.on-athlete";

    private final Inbox inbox;
    private final KeepReader keepReader;

    AthleteListener(Inbox inbox, KeepReader keepReader) {
        this.inbox = inbox;
        this.keepReader = keepReader;
    }

    @KafkaListener(topics = "profile.athlete", groupId = "notification-service.readers")
    void on(Event event) {
        if (event.is("athlete-changed.v1")) {
            AthleteChanged changed = event.dataAs(AthleteChanged.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> keepReader.handle(
                            changed.athleteId(), changed.locale(), changed.timeZone(), changed.version()));
        }
    }

    record AthleteChanged(UUID athleteId, String locale, String timeZone, long version) {}
}
