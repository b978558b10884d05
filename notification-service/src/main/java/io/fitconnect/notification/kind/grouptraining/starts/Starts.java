package io.fitconnect.notification.kind.grouptraining.starts;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.notification.kind.grouptraining.GroupTrainingEvent;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Schedules reminders with the training, moves them with it, and cancels them with it. */
@Component
class Starts implements NotificationKind<Start>, NoticeSource {

    private static final Set<String> EVENTS =
            Set.of("group-training-scheduled.v1", "group-training-changed.v1", "group-training-cancelled.v1");
    private static final String SCHEDULED = "scheduled";

    private final Revisions revisions;
    private final DueWork work;
    private final Clock clock;

    Starts(Revisions revisions, DueWork work, Clock clock) {
        this.revisions = revisions;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "group-training-starts";
    }

    @Override
    public Class<Start> arguments() {
        return Start.class;
    }

    @Override
    public Wording wording(Start start) {
        return Wording.of(
                start.time() == ReminderTime.DAY_BEFORE ? StartsText.TOMORROW : StartsText.SOON,
                StartsText.STARTS,
                start.training().textArguments());
    }

    @Override
    public String reference(Start start) {
        return start.training().reference();
    }

    @Override
    public Start sample(Instant now) {
        return new Start(GroupTraining.sample(now.plus(Duration.ofHours(1))), ReminderTime.HOUR_BEFORE);
    }

    @Override
    public boolean isOver(Start start, Instant now) {
        return !now.isBefore(start.training().startTime());
    }

    @Override
    public boolean wants(Event event) {
        return EVENTS.contains(event.type());
    }

    /** Tells nothing now. A state of a snapshot may be older than what the topic told meanwhile. */
    @Override
    public List<AddressedNotice> take(Event event) {
        GroupTrainingEvent changed = event.dataAs(GroupTrainingEvent.class);
        GroupTrainingEvent.State state = changed.groupTraining();
        if (revisions.keep(state.id(), state.organiserId(), state.revision(), state.startTime())) {
            boolean takesPlace = state.status().equals(SCHEDULED);
            for (ReminderTime time : ReminderTime.values()) {
                remind(new Start(changed.toGroupTraining(), time), takesPlace);
            }
        }
        return List.of();
    }

    private void remind(Start start, boolean takesPlace) {
        Instant at =
                start.time().of(start.training().startTime(), start.training().timeZone());
        if (takesPlace && at.isAfter(clock.instant())) {
            work.schedule(RemindOfStart.QUEUE, start.key(), at, start);
        } else {
            work.cancel(RemindOfStart.QUEUE, start.key());
        }
    }
}
