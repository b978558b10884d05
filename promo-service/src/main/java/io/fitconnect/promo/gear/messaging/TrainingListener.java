package io.fitconnect.promo.gear.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.promo.gear.FollowTraining;
import io.fitconnect.promo.gear.TrainingFact;
import java.util.Optional;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows the trainings of athletes, also those whose events have expired and come by a snapshot. */
@Component
class TrainingListener {

    private static final String CONSUMER = "promo-service.on-training";

    private final Inbox inbox;
    private final FollowTraining followTraining;

    TrainingListener(Inbox inbox, FollowTraining followTraining) {
        this.inbox = inbox;
        this.followTraining = followTraining;
    }

    @KafkaListener(
            topics = {"training.training", "training.training.snapshot"},
            groupId = "promo-service.training")
    void on(Event event) {
        toFact(event).ifPresent(fact -> inbox.once(CONSUMER, event, () -> followTraining.handle(fact)));
    }

    private static Optional<TrainingFact> toFact(Event event) {
        return switch (event.type()) {
            case "training-recorded.v1", "training-changed.v1", "training-restored.v1" ->
                Optional.of(event.dataAs(TrainingChanged.class).toFact());
            case "training-trashed.v1" ->
                Optional.of(event.dataAs(TrainingGone.class).trashed());
            case "training-deleted.v1" ->
                Optional.of(event.dataAs(TrainingGone.class).deleted());
            default -> Optional.empty();
        };
    }
}
