package io.fitconnect.platform.privacy;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Keeps the privacy zones of athletes; of the rest of their private data it keeps nothing. */
class PrivacyZoneListener {

    private final Inbox inbox;
    private final KeptPrivacyZones zones;
    private final String consumer;

    PrivacyZoneListener(Inbox inbox, KeptPrivacyZones zones, String service) {
        this.inbox = inbox;
        this.zones = zones;
        this.consumer = service + ".on-privacy-zones";
    }

    @KafkaListener(topics = "profile.private", groupId = "${spring.application.name}.privacy-zones")
    void on(Event event) {
        if (event.is("private-changed.v1")) {
            PrivateChanged changed = event.dataAs(PrivateChanged.class);
            inbox.once(consumer, event, () -> zones.keep(changed.athleteId(), changed.circles(), changed.version()));
        }
    }

    record PrivateChanged(UUID athleteId, @Nullable List<KeptCircle> privacyZones, long version) {

        List<KeptCircle> circles() {
            return privacyZones == null
                    ? List.of()
                    : privacyZones.stream().map(KeptCircle::withSecret).toList();
        }

        /** Says nothing, so that nothing gets into a log. */
        @Override
        public String toString() {
            return "PrivateChanged[not shown]";
        }
    }
}
