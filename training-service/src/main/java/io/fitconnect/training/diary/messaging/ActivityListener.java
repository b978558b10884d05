package io.fitconnect.training.diary.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.RecordActivity;
import io.fitconnect.training.diary.RecordedActivity;
import io.fitconnect.training.diary.WithdrawActivity;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hands recorded, corrected and withdrawn activities to the diary. */
@Component
class ActivityListener {

    private static final String CONSUMER = "training-service.on-activity";

    private final Inbox inbox;
    private final RecordActivity recordActivity;
    private final WithdrawActivity withdrawActivity;

    ActivityListener(Inbox inbox, RecordActivity recordActivity, WithdrawActivity withdrawActivity) {
        this.inbox = inbox;
        this.recordActivity = recordActivity;
        this.withdrawActivity = withdrawActivity;
    }

    @KafkaListener(topics = "integration.activity", groupId = "training-service")
    void on(Event event) {
        if (event.is("activity-recorded.v1")) {
            RecordedActivity activity = event.dataAs(ActivityRecorded.class).toActivity();
            inbox.once(CONSUMER, event, () -> recordActivity.handle(activity));
        } else if (event.is("activity-revised.v1")) {
            RecordedActivity activity = event.dataAs(ActivityRecorded.class).toActivity();
            Integer revision = event.dataAs(ActivityChange.class).revision();
            RecordedActivity revised = activity.at(revision == null ? 0 : revision);
            inbox.once(CONSUMER, event, () -> recordActivity.handle(revised));
        } else if (event.is("activity-withdrawn.v1")) {
            ActivityChange gone = event.dataAs(ActivityChange.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> withdrawActivity.handle(new AthleteId(gone.athleteId()), new ActivityId(gone.activityId())));
        }
    }
}
