package io.fitconnect.integration.imports.messaging;

import io.fitconnect.integration.imports.ForgetTraining;
import io.fitconnect.integration.imports.NoteTraining;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Consumes {@code training.training}, in order per athlete. */
@Component
class TrainingListener {

    private static final String CONSUMER = "integration-service.on-training";

    private final Inbox inbox;
    private final NoteTraining noteTraining;
    private final ForgetTraining forgetTraining;

    TrainingListener(Inbox inbox, NoteTraining noteTraining, ForgetTraining forgetTraining) {
        this.inbox = inbox;
        this.noteTraining = noteTraining;
        this.forgetTraining = forgetTraining;
    }

    @KafkaListener(topics = "training.training", groupId = "integration-service")
    void on(Event event) {
        if (event.is("training-recorded.v1") || event.is("training-changed.v1")) {
            on(event, noteTraining::handle);
        } else if (event.is("training-deleted.v1")) {
            on(event, forgetTraining::handle);
        }
    }

    private void on(Event event, Effect effect) {
        TrainingNotice notice = event.dataAs(TrainingNotice.class);
        UUID activityId = notice.activityId();
        if (activityId != null) {
            inbox.once(CONSUMER, event, () -> effect.handle(notice.athleteId(), activityId, notice.trainingId()));
        }
    }

    @FunctionalInterface
    private interface Effect {
        void handle(UUID athleteId, UUID activityId, UUID trainingId);
    }
}
