package io.fitconnect.notification.kind;

import io.fitconnect.platform.events.Event;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A notice and whom it concerns. */
public record AddressedNotice(Audience audience, Notice notice) {

    /** What an event means for one athlete. */
    public static <A> AddressedNotice toOne(UUID athlete, NotificationKind<A> kind, A arguments, Event event) {
        return new AddressedNotice(
                new Audience.One(athlete, Set.of()), Notice.of(kind, arguments, event.id(), event.time()));
    }

    /** The same, to be told to one athlete only while no block separates them from these people. */
    public AddressedNotice from(@Nullable UUID... people) {
        return audience instanceof Audience.One one
                ? new AddressedNotice(
                        new Audience.One(
                                one.athlete(),
                                Stream.of(people).filter(Objects::nonNull).collect(Collectors.toSet())),
                        notice)
                : this;
    }
}
