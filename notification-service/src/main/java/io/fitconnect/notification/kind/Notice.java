package io.fitconnect.notification.kind;

import java.time.Instant;
import java.util.UUID;

/**
 * Something to tell, to whomever it concerns.
 *
 * @param cause     id of the event or of the work that it follows from: the same cause tells an athlete once
 * @param at        when it happened
 * @param kind      name of the kind
 * @param arguments the kind's arguments as JSON
 * @param reference path where a client finds what it is about
 */
public record Notice(UUID cause, Instant at, String kind, String arguments, String reference) {

    /** A notice of a kind with its arguments. */
    public static <A> Notice of(NotificationKind<A> kind, A arguments, UUID cause, Instant at) {
        return new Notice(cause, at, kind.name(), ArgumentsJson.write(arguments), kind.reference(arguments));
    }
}
