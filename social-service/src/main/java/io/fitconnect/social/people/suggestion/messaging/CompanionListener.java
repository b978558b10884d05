package io.fitconnect.social.people.suggestion.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.social.people.suggestion.CancelCompany;
import io.fitconnect.social.people.suggestion.Companions.Companion;
import io.fitconnect.social.people.suggestion.KeepCompanion;
import java.time.Instant;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows who goes where, also those whose events have expired and come by a snapshot. There is no order between the topics. */
@Component
class CompanionListener {

    private static final String CONSUMER = "social-service.people-on-participation";

    private final Inbox inbox;
    private final KeepCompanion keepCompanion;
    private final CancelCompany cancelCompany;

    CompanionListener(Inbox inbox, KeepCompanion keepCompanion, CancelCompany cancelCompany) {
        this.inbox = inbox;
        this.keepCompanion = keepCompanion;
        this.cancelCompany = cancelCompany;
    }

    @KafkaListener(
            topics = {"training.participation", "training.participation.snapshot", "training.group-training"},
            groupId = "social-service.people-companions")
    void on(Event event) {
        if (event.is("participation-changed.v1")) {
            ParticipationChanged changed = event.dataAs(ParticipationChanged.class);
            inbox.once(CONSUMER, event, () -> keepCompanion.handle(changed.toCompanion()));
        } else if (event.is("group-training-cancelled.v1")) {
            GroupTrainingCancelled cancelled = event.dataAs(GroupTrainingCancelled.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> cancelCompany.handle(cancelled.groupTraining().id(), event.time()));
        }
    }

    record ParticipationChanged(UUID athleteId, UUID groupTrainingId, Instant startTime, String state, long revision) {

        Companion toCompanion() {
            return new Companion(athleteId, groupTrainingId, startTime, "going".equals(state), revision);
        }
    }

    record GroupTrainingCancelled(GroupTraining groupTraining) {}

    record GroupTraining(UUID id) {}
}
