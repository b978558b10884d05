package io.fitconnect.integration.imports.messaging;

import io.fitconnect.integration.imports.ForgetTraining;
import io.fitconnect.integration.imports.NoteTraining;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.time.Instant;
import java.util.function.Consumer;
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
            on(event, this::note);
        } else if (event.is("training-deleted.v1")) {
            on(event, notice -> forget(notice, event.time()));
        }
    }

    private void on(Event event, Consumer<TrainingNotice> effect) {
        TrainingNotice notice = event.dataAs(TrainingNotice.class);
        if (!notice.activities().isEmpty()) {
            inbox.once(CONSUMER, event, () -> effect.accept(notice));
        }
    }

    private void note(TrainingNotice notice) {
        notice.activities()
                .forEach(activity -> noteTraining.handle(
                        notice.athleteId(),
                        activity,
                        notice.trainingId(),
                        notice.fieldsOf(activity),
                        notice.clockCorrectionOf(activity)));
    }

    private void forget(TrainingNotice notice, Instant at) {
        notice.activities()
                .forEach(activity -> forgetTraining.handle(notice.athleteId(), activity, notice.trainingId(), at));
    }
}
