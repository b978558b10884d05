package io.fitconnect.gamification.flag.messaging;

import io.fitconnect.gamification.flag.JudgeActivity;
import io.fitconnect.gamification.flag.JudgedActivity;
import io.fitconnect.gamification.flag.TrackKey;
import io.fitconnect.gamification.flag.WithdrawActivity;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Judges recordings. Positions go no further than this. */
@Component
class ActivityListener {

    private static final String CONSUMER = "gamification-service.on-activity";

    private final Inbox inbox;
    private final TrackKey key;
    private final JudgeActivity judge;
    private final WithdrawActivity withdraw;

    ActivityListener(Inbox inbox, TrackKey key, JudgeActivity judge, WithdrawActivity withdraw) {
        this.inbox = inbox;
        this.key = key;
        this.judge = judge;
        this.withdraw = withdraw;
    }

    @KafkaListener(topics = "integration.activity", groupId = "gamification-service")
    void on(Event event) {
        if (event.is("activity-recorded.v1") || event.is("activity-revised.v1")) {
            JudgedActivity judged = event.dataAs(ActivityState.class).toJudged(key);
            inbox.once(CONSUMER, event, () -> judge.handle(judged));
        } else if (event.is("activity-withdrawn.v1")) {
            ActivityWithdrawn gone = event.dataAs(ActivityWithdrawn.class);
            inbox.once(CONSUMER, event, () -> withdraw.handle(gone.athleteId(), gone.activityId()));
        }
    }

    record ActivityWithdrawn(UUID activityId, UUID athleteId) {}
}
