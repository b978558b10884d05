package io.fitconnect.notification.delivery;

import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.reader.Reader;
import java.util.Set;
import java.util.UUID;

/**
 * A notification for a channel to carry.
 *
 * @param kind      name of the kind
 * @param wording   what it says, to be rendered in the language of whom it reaches
 * @param reference path below {@code /api/v1/} of what it is about
 * @param tag       what a device tells it apart by: a later one with the same tag replaces it there
 * @param reader    language and zone of the athlete's profile
 * @param isMutable whether the athlete may mute the kind, so that a channel can offer it
 * @param reached   devices that took it at an earlier attempt, and need it no more
 */
public record Delivery(
        UUID athlete,
        NotificationId id,
        String kind,
        Wording wording,
        String reference,
        UUID tag,
        Reader reader,
        boolean isMutable,
        Set<UUID> reached) {

    /** The title as the athlete reads it. */
    public String title() {
        return wording.title().in(reader.language(), reader.zone());
    }

    /** The text as the athlete reads it. */
    public String text() {
        return wording.text().in(reader.language(), reader.zone());
    }
}
