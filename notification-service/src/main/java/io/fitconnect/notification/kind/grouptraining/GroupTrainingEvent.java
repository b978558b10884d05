package io.fitconnect.notification.kind.grouptraining;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the kinds read of an event of {@code training.group-training}. */
public record GroupTrainingEvent(
        State groupTraining,
        @Nullable UUID changedBy,
        @Nullable UUID cancelledBy,
        @Nullable UUID announcedBy) {

    public GroupTraining toGroupTraining() {
        return new GroupTraining(
                groupTraining.id(), groupTraining.name(), groupTraining.startTime(), groupTraining.timeZone());
    }

    /** Tells all whom the training concerns but who acted. */
    public <A> AddressedNotice toParticipants(NotificationKind<A> kind, A arguments, Event event) {
        return new AddressedNotice(
                new Audience.Participants(groupTraining.id(), false, findActor()),
                Notice.of(kind, arguments, event.id(), event.time()));
    }

    /** Tells one athlete, unless a block separates them from the organiser. */
    public <A> AddressedNotice toOne(UUID athlete, NotificationKind<A> kind, A arguments, Event event) {
        return AddressedNotice.toOne(athlete, kind, arguments, event).from(groupTraining.organiserId());
    }

    /** Each event names its actor by another member. */
    private @Nullable UUID findActor() {
        return Stream.of(changedBy, cancelledBy, announcedBy)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The state of the training, as far as it is read. */
    public record State(
            UUID id,
            @Nullable UUID organiserId,
            @Nullable String name,
            Instant startTime,
            String timeZone,
            String status,
            long revision) {}
}
