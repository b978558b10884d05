package io.fitconnect.notification.kind;

import io.fitconnect.platform.events.Event;
import java.util.UUID;

/** A notice and whom it concerns. */
public record AddressedNotice(Audience audience, Notice notice) {

    /** What an event means for one athlete. */
    public static <A> AddressedNotice toOne(UUID athlete, NotificationKind<A> kind, A arguments, Event event) {
        return new AddressedNotice(new Audience.One(athlete), Notice.of(kind, arguments, event.id(), event.time()));
    }
}
