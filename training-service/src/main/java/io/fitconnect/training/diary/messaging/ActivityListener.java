package io.fitconnect.training.diary.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.training.diary.RecordActivity;
import io.fitconnect.training.diary.RecordedActivity;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hands recorded activities to the diary. */
@Component
class ActivityListener {

    private static final String CONSUMER = "training-service.on-activity";

    private final Inbox inbox;
    private final RecordActivity recordActivity;

    ActivityListener(Inbox inbox, RecordActivity recordActivity) {
        this.inbox = inbox;
        this.recordActivity = recordActivity;
    }

    @KafkaListener(topics = "integration.activity", groupId = "training-service")
    void on(Event event) {
        if (event.is("activity-recorded.v1")) {
            RecordedActivity activity = event.dataAs(ActivityRecorded.class).toActivity();
            inbox.once(CONSUMER, event, () -> recordActivity.handle(activity));
        }
    }
}
