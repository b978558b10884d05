package io.fitconnect.platform.sharing;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;

/** Keeps who may see trainings. Its group is its own, so that nothing else waits for it. */
class TrainingSharingListener {

    private final Inbox inbox;
    private final TrainingSharings sharings;
    private final String consumer;

    TrainingSharingListener(Inbox inbox, TrainingSharings sharings, String service) {
        this.inbox = inbox;
        this.sharings = sharings;
        this.consumer = service + ".on-shared-training";
    }

    @KafkaListener(
            topics = {"training.training", "training.training.snapshot"},
            groupId = "${spring.application.name}.shared-trainings")
    void on(Event event) {
        if (event.is("training-recorded.v1") || event.is("training-changed.v1") || event.is("training-restored.v1")) {
            SharedTraining training = event.dataAs(SharedTraining.class);
            inbox.once(consumer, event, () -> sharings.keep(training.toSharing()));
        } else if (event.is("training-trashed.v1")) {
            TrashedTraining trashed = event.dataAs(TrashedTraining.class);
            inbox.once(
                    consumer,
                    event,
                    () -> sharings.keepTrashed(trashed.athleteId(), trashed.trainingId(), trashed.version()));
        } else if (event.is("training-deleted.v1")) {
            DeletedTraining deleted = event.dataAs(DeletedTraining.class);
            inbox.once(consumer, event, () -> sharings.keepDeleted(deleted.athleteId(), deleted.trainingId()));
        }
    }

    record TrashedTraining(UUID trainingId, UUID athleteId, long version) {}

    record DeletedTraining(UUID trainingId, UUID athleteId) {}
}
