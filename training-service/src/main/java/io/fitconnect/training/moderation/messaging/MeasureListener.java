package io.fitconnect.training.moderation.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.training.moderation.LiftMeasure;
import io.fitconnect.training.moderation.TakeMeasure;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows measures that hide a training or group training; what else moderators decide is other services' matter. */
@Component
class MeasureListener {

    private static final String CONSUMER = "training-service.on-measure";

    private final Inbox inbox;
    private final TakeMeasure takeMeasure;
    private final LiftMeasure liftMeasure;

    MeasureListener(Inbox inbox, TakeMeasure takeMeasure, LiftMeasure liftMeasure) {
        this.inbox = inbox;
        this.takeMeasure = takeMeasure;
        this.liftMeasure = liftMeasure;
    }

    @KafkaListener(topics = "social.moderation", groupId = "training-service.moderation")
    void on(Event event) {
        if (event.is("measure-taken.v1")) {
            event.dataAs(AnnouncedMeasure.class)
                    .toHidingMeasure()
                    .ifPresent(measure -> inbox.once(CONSUMER, event, () -> takeMeasure.handle(measure)));
        } else if (event.is("measure-lifted.v1")) {
            event.dataAs(AnnouncedMeasure.class)
                    .toHidingMeasure()
                    .ifPresent(measure -> inbox.once(CONSUMER, event, () -> liftMeasure.handle(measure)));
        }
    }
}
