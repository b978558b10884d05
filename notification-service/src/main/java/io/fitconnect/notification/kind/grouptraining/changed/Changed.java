package io.fitconnect.notification.kind.grouptraining.changed;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.notification.kind.grouptraining.GroupTrainingEvent;
import io.fitconnect.platform.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A group training changed in what its participants must know. */
@Component
class Changed implements NotificationKind<Change>, NoticeSource {

    private static final Set<String> WORTH_TELLING =
            Set.of(Change.START, "time-zone", "duration", "place", "route", "sport");

    @Override
    public String name() {
        return "group-training-changed";
    }

    @Override
    public Class<Change> arguments() {
        return Change.class;
    }

    @Override
    public Wording wording(Change change) {
        return change.movesStart()
                ? Wording.of(
                        ChangedText.STARTS_AT_ANOTHER_TIME,
                        ChangedText.NEW_START,
                        change.training().textArguments())
                : Wording.of(
                        ChangedText.CHANGED, ChangedText.LOOK, change.training().textArguments());
    }

    @Override
    public String reference(Change change) {
        return change.training().reference();
    }

    @Override
    public Change sample(Instant now) {
        return new Change(GroupTraining.sample(now.plus(Duration.ofDays(2))), List.of(Change.START));
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }

    @Override
    public boolean isOver(Change change, Instant now) {
        return !now.isBefore(change.training().startTime());
    }

    @Override
    public boolean wants(Event event) {
        return event.is("group-training-changed.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        GroupTrainingEvent changed = event.dataAs(GroupTrainingEvent.class);
        List<String> told = event.dataAs(NamedChanges.class).changes().stream()
                .filter(WORTH_TELLING::contains)
                .toList();
        return told.isEmpty()
                ? List.of()
                : List.of(changed.toParticipants(this, new Change(changed.toGroupTraining(), told), event));
    }

    private record NamedChanges(List<String> changes) {}
}
