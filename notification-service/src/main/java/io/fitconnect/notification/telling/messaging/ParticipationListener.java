package io.fitconnect.notification.telling.messaging;

import io.fitconnect.notification.participant.Participation;
import io.fitconnect.notification.participant.ParticipationState;
import io.fitconnect.notification.telling.KeepParticipation;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.platform.json.WireName;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows who takes part in what, also those whose events have expired and come by a snapshot. */
@Component
class ParticipationListener {

    private static final String CONSUMER = "notification-service.on-participation";

    private final Inbox inbox;
    private final KeepParticipation keepParticipation;

    ParticipationListener(Inbox inbox, KeepParticipation keepParticipation) {
        this.inbox = inbox;
        this.keepParticipation = keepParticipation;
    }

    @KafkaListener(
            topics = {"training.participation", "training.participation.snapshot"},
            groupId = "notification-service.participants")
    void on(Event event) {
        if (event.is("participation-changed.v1")) {
            ParticipationChanged changed = event.dataAs(ParticipationChanged.class);
            inbox.once(CONSUMER, event, () -> keepParticipation.handle(changed.toParticipation(event)));
        }
    }

    record ParticipationChanged(UUID groupTrainingId, UUID athleteId, String state, long revision) {

        /** The list of states may grow; the contract says what an unknown one means. */
        Participation toParticipation(Event event) {
            ParticipationState known =
                    WireName.find(ParticipationState.class, state).orElse(ParticipationState.LEFT);
            return new Participation(groupTrainingId, athleteId, known, revision, event.time());
        }
    }
}
