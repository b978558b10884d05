package io.fitconnect.notification.kind.grouptraining;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.platform.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A kind that tells an athlete what became of their own participation, unless a block separates them from the organiser or who acted. Of no use once the training has begun. */
public interface ParticipationKind extends NotificationKind<GroupTraining>, NoticeSource {

    /** The cause in {@code participation-changed.v1} that is told. */
    String cause();

    @Override
    default Class<GroupTraining> arguments() {
        return GroupTraining.class;
    }

    @Override
    default String reference(GroupTraining training) {
        return training.reference();
    }

    @Override
    default GroupTraining sample(Instant now) {
        return GroupTraining.sample(now.plus(Duration.ofDays(3)));
    }

    @Override
    default Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }

    @Override
    default boolean isOver(GroupTraining training, Instant now) {
        return !now.isBefore(training.startTime());
    }

    @Override
    default boolean wants(Event event) {
        return ParticipationEvent.isOne(event);
    }

    @Override
    default List<AddressedNotice> take(Event event) {
        ParticipationEvent changed = event.dataAs(ParticipationEvent.class);
        return changed.cause().equals(cause())
                ? List.of(AddressedNotice.toOne(changed.athleteId(), this, changed.toGroupTraining(), event)
                        .from(changed.organiserId(), changed.by()))
                : List.of();
    }
}
