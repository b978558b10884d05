package io.fitconnect.training.progress.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.training.progress.DropFigures;
import io.fitconnect.training.progress.TakeFigures;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hands the figures of recordings to progress. Its group is its own, so that the diary does not wait for it. */
@Component
class FiguresListener {

    private static final String CONSUMER = "training-service.figures-on-activity";

    private final Inbox inbox;
    private final TakeFigures takeFigures;
    private final DropFigures dropFigures;

    FiguresListener(Inbox inbox, TakeFigures takeFigures, DropFigures dropFigures) {
        this.inbox = inbox;
        this.takeFigures = takeFigures;
        this.dropFigures = dropFigures;
    }

    @KafkaListener(topics = "integration.activity", groupId = "training-service.progress")
    void on(Event event) {
        if (event.is("activity-recorded.v1") || event.is("activity-revised.v1")) {
            FiguresRecorded recorded = event.dataAs(FiguresRecorded.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> takeFigures.handle(
                            recorded.athleteId(),
                            recorded.activityId(),
                            recorded.revision() == null ? 0 : recorded.revision(),
                            recorded.toFigures(),
                            recorded.toRoute()));
        } else if (event.is("activity-withdrawn.v1")) {
            FiguresWithdrawn gone = event.dataAs(FiguresWithdrawn.class);
            inbox.once(CONSUMER, event, () -> dropFigures.handle(gone.athleteId(), gone.activityId()));
        }
    }
}
