package io.fitconnect.social.feed.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.social.feed.PublishTraining;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Lets trainings into feeds. What takes one away is decided at reading, by the platform's kept rows. */
@Component
class FeedTrainingListener {

    private static final String CONSUMER = "social-service.feed-on-training";

    private final Inbox inbox;
    private final PublishTraining publishTraining;

    FeedTrainingListener(Inbox inbox, PublishTraining publishTraining) {
        this.inbox = inbox;
        this.publishTraining = publishTraining;
    }

    @KafkaListener(
            topics = {"training.training", "training.training.snapshot"},
            groupId = "social-service.feed-trainings")
    void on(Event event) {
        if (event.is("training-recorded.v1") || event.is("training-changed.v1") || event.is("training-restored.v1")) {
            TrainingState training = event.dataAs(TrainingState.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> publishTraining.handle(
                            training.trainingId(),
                            training.athleteId(),
                            training.startTime(),
                            Words.visibility(training.visibility())));
        }
    }

    record TrainingState(
            UUID trainingId,
            UUID athleteId,
            Instant startTime,
            @Nullable String visibility) {}
}
