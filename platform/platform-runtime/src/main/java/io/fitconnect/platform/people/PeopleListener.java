package io.fitconnect.platform.people;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;

/** Keeps the names of athletes. Its group is its own, so that it reads the compacted topic from its beginning. */
class PeopleListener {

    private final Inbox inbox;
    private final People people;
    private final String consumer;

    PeopleListener(Inbox inbox, People people, String service) {
        this.inbox = inbox;
        this.people = people;
        this.consumer = service + ".on-person";
    }

    @KafkaListener(topics = "profile.athlete", groupId = "${spring.application.name}.people")
    void on(Event event) {
        if (event.is("athlete-changed.v1")) {
            AthleteChanged changed = event.dataAs(AthleteChanged.class);
            inbox.once(
                    consumer, event, () -> people.keep(changed.athleteId(), changed.displayName(), changed.version()));
        }
    }

    record AthleteChanged(UUID athleteId, String displayName, long version) {

        /** Says nothing, so that no name gets into a log. */
        @Override
        public String toString() {
            return "AthleteChanged[not shown]";
        }
    }
}
