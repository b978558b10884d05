package io.fitconnect.social.discussion.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.social.discussion.EndDiscussion;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Ends the discussion of a training that was deleted for good. */
@Component
class GoneTrainingListener {

    private static final String CONSUMER = "social-service.discussion-on-training";

    private final Inbox inbox;
    private final EndDiscussion end;

    GoneTrainingListener(Inbox inbox, EndDiscussion end) {
        this.inbox = inbox;
        this.end = end;
    }

    @KafkaListener(topics = "training.training", groupId = "social-service.discussions")
    void on(Event event) {
        if (event.is("training-deleted.v1")) {
            UUID training = event.dataAs(DeletedTraining.class).trainingId();
            inbox.once(CONSUMER, event, () -> end.handle(training));
        }
    }

    record DeletedTraining(UUID trainingId) {}
}
