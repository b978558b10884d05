package io.fitconnect.notification.kind.grouptraining.removed;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.notification.kind.grouptraining.ParticipationEvent;
import io.fitconnect.platform.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An organiser removed an athlete from a group training. */
@Component
class Removed implements NotificationKind<GroupTraining>, NoticeSource {

    private static final String CAUSE = "removed";
    /** The training itself is hidden from an athlete who was removed. */
    private static final String OWN_LIST = "/api/v1/group-trainings";

    @Override
    public String name() {
        return "group-training-removed";
    }

    @Override
    public Class<GroupTraining> arguments() {
        return GroupTraining.class;
    }

    @Override
    public Wording wording(GroupTraining training) {
        return Wording.of(RemovedText.REMOVED, RemovedText.WITHOUT_YOU, training.textArguments());
    }

    @Override
    public String reference(GroupTraining training) {
        return OWN_LIST;
    }

    @Override
    public GroupTraining sample(Instant now) {
        return GroupTraining.sample(now.plus(Duration.ofDays(3)));
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }

    @Override
    public boolean isOver(GroupTraining training, Instant now) {
        return !now.isBefore(training.startTime());
    }

    @Override
    public boolean wants(Event event) {
        return ParticipationEvent.isOne(event);
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        ParticipationEvent changed = event.dataAs(ParticipationEvent.class);
        return changed.cause().equals(CAUSE)
                ? List.of(AddressedNotice.toOne(changed.athleteId(), this, changed.toGroupTraining(), event))
                : List.of();
    }
}
