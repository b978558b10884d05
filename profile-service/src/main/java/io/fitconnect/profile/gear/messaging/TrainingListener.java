package io.fitconnect.profile.gear.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.profile.gear.CountTraining;
import io.fitconnect.profile.gear.TrainingUse;
import java.util.Optional;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Counts trainings for the gear that they wore, also those whose events have expired and come by a snapshot. */
@Component
class TrainingListener {

    private static final String CONSUMER = "profile-service.on-training";

    private final Inbox inbox;
    private final CountTraining countTraining;

    TrainingListener(Inbox inbox, CountTraining countTraining) {
        this.inbox = inbox;
        this.countTraining = countTraining;
    }

    @KafkaListener(
            topics = {"training.training", "training.training.snapshot"},
            groupId = "profile-service")
    void on(Event event) {
        toUse(event).ifPresent(use -> inbox.once(CONSUMER, event, () -> countTraining.handle(use)));
    }

    private static Optional<TrainingUse> toUse(Event event) {
        return switch (event.type()) {
            case "training-recorded.v1", "training-changed.v1", "training-restored.v1" ->
                Optional.of(event.dataAs(TrainingChanged.class).toUse());
            case "training-trashed.v1" ->
                Optional.of(event.dataAs(TrainingGone.class).trashed());
            case "training-deleted.v1" ->
                Optional.of(event.dataAs(TrainingGone.class).deleted());
            default -> Optional.empty();
        };
    }
}
