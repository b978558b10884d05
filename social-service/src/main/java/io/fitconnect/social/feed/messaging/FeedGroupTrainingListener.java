package io.fitconnect.social.feed.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.social.feed.PublishGroupTraining;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Lets group trainings into feeds. */
@Component
class FeedGroupTrainingListener {

    private static final String CONSUMER = "social-service.feed-on-group-training";

    private final Inbox inbox;
    private final PublishGroupTraining publishGroupTraining;

    FeedGroupTrainingListener(Inbox inbox, PublishGroupTraining publishGroupTraining) {
        this.inbox = inbox;
        this.publishGroupTraining = publishGroupTraining;
    }

    @KafkaListener(
            topics = {"training.group-training", "training.group-training.snapshot"},
            groupId = "social-service.feed-group-trainings")
    void on(Event event) {
        if (event.is("group-training-scheduled.v1") || event.is("group-training-changed.v1")) {
            GroupTrainingState state = event.dataAs(Announced.class).groupTraining();
            UUID organiser = state.organiserId();
            if (organiser != null) {
                inbox.once(
                        CONSUMER,
                        event,
                        () -> publishGroupTraining.handle(
                                state.id(),
                                organiser,
                                Optional.ofNullable(state.seriesId()),
                                Optional.ofNullable(state.clubId()),
                                Words.visibility(state.visibility())));
            }
        }
    }

    record Announced(GroupTrainingState groupTraining) {}

    record GroupTrainingState(
            UUID id,
            @Nullable UUID organiserId,
            @Nullable UUID seriesId,
            @Nullable UUID clubId,
            @Nullable String visibility) {}
}
