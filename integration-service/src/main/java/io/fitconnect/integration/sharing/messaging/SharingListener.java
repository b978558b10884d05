package io.fitconnect.integration.sharing.messaging;

import io.fitconnect.integration.sharing.TrainingSharings;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps who may see recorded trainings. Its group is its own, so that imports do not wait for it. */
@Component
class SharingListener {

    private static final String CONSUMER = "integration-service.sharing-on-training";

    private final Inbox inbox;
    private final TrainingSharings sharings;

    SharingListener(Inbox inbox, TrainingSharings sharings) {
        this.inbox = inbox;
        this.sharings = sharings;
    }

    @KafkaListener(
            topics = {"training.training", "training.training.snapshot"},
            groupId = "integration-service.sharing")
    void on(Event event) {
        if (event.is("training-recorded.v1") || event.is("training-changed.v1") || event.is("training-restored.v1")) {
            SharedTraining training = event.dataAs(SharedTraining.class);
            if (training.activityId() != null) {
                inbox.once(CONSUMER, event, () -> sharings.keep(training.toSharing()));
            }
        } else if (event.is("training-trashed.v1")) {
            TrashedTraining trashed = event.dataAs(TrashedTraining.class);
            if (trashed.activityId() != null) {
                inbox.once(
                        CONSUMER,
                        event,
                        () -> sharings.keepTrashed(trashed.athleteId(), trashed.trainingId(), trashed.version()));
            }
        } else if (event.is("training-deleted.v1")) {
            DeletedTraining deleted = event.dataAs(DeletedTraining.class);
            inbox.once(CONSUMER, event, () -> sharings.remove(deleted.athleteId(), deleted.trainingId()));
        }
    }

    record TrashedTraining(
            UUID trainingId, UUID athleteId, @Nullable UUID activityId, long version) {}

    record DeletedTraining(UUID trainingId, UUID athleteId) {}
}
