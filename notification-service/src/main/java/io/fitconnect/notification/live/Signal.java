package io.fitconnect.notification.live;

import java.util.UUID;

/**
 * Something that a client of an athlete may look at again.
 *
 * @param kind      what happened, in kebab case
 * @param reference path at the gateway where the client looks
 */
public record Signal(UUID athlete, String kind, String reference, Position position) {

    /** Whether a client that looks because of this signal need not look because of the other. */
    boolean asks(Signal other) {
        return kind.equals(other.kind) && reference.equals(other.reference);
    }
}
