package io.fitconnect.training.people.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.people.AthleteNames;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the display names of athletes. Its group is its own, so that it reads the compacted topic from its beginning. */
@Component
class NameListener {

    private static final String CONSUMER = "training-service.name-on-athlete";

    private final Inbox inbox;
    private final AthleteNames names;

    NameListener(Inbox inbox, AthleteNames names) {
        this.inbox = inbox;
        this.names = names;
    }

    @KafkaListener(topics = "profile.athlete", groupId = "training-service.names")
    void on(Event event) {
        if (event.is("athlete-changed.v1")) {
            AthleteName name = event.dataAs(AthleteName.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> names.keep(new AthleteId(name.athleteId()), name.displayName(), name.version()));
        }
    }

    record AthleteName(UUID athleteId, String displayName, long version) {}
}
