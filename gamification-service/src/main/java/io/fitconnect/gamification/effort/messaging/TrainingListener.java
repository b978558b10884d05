package io.fitconnect.gamification.effort.messaging;

import io.fitconnect.gamification.effort.CountTraining;
import io.fitconnect.gamification.effort.TrainingState;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.Optional;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Counts trainings, also those whose events have expired and come by a snapshot. */
@Component
class TrainingListener {

    private static final String CONSUMER = "gamification-service.on-training";

    private final Inbox inbox;
    private final CountTraining countTraining;

    TrainingListener(Inbox inbox, CountTraining countTraining) {
        this.inbox = inbox;
        this.countTraining = countTraining;
    }

    @KafkaListener(
            topics = {"training.training", "training.training.snapshot"},
            groupId = "gamification-service")
    void on(Event event) {
        toState(event).ifPresent(state -> inbox.once(CONSUMER, event, () -> countTraining.handle(state)));
    }

    private static Optional<TrainingState> toState(Event event) {
        return switch (event.type()) {
            case "training-recorded.v1", "training-changed.v1", "training-restored.v1" ->
                Optional.of(event.dataAs(TrainingChanged.class).toState());
            case "training-trashed.v1" ->
                Optional.of(event.dataAs(TrainingGone.class).trashed());
            case "training-deleted.v1" ->
                Optional.of(event.dataAs(TrainingGone.class).deleted());
            default -> Optional.empty();
        };
    }
}
