package io.fitconnect.training.timezone.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.training.timezone.AthleteZones;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps in which time zones athletes live. Its group is its own, so that it reads every athlete and the diary does not wait for it. */
@Component
class TimeZoneListener {

    private static final String CONSUMER = "training-service.zone-on-athlete";

    private final Inbox inbox;
    private final AthleteZones zones;

    TimeZoneListener(Inbox inbox, AthleteZones zones) {
        this.inbox = inbox;
        this.zones = zones;
    }

    @KafkaListener(topics = "profile.athlete", groupId = "training-service.zone")
    void on(Event event) {
        if (event.is("athlete-changed.v1")) {
            AthleteZone athlete = event.dataAs(AthleteZone.class);
            inbox.once(CONSUMER, event, () -> zones.keep(athlete.athleteId(), athlete.timeZone(), athlete.version()));
        }
    }

    record AthleteZone(UUID athleteId, String timeZone, long version) {}
}
