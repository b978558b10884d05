package io.fitconnect.notification.inbox;

import java.time.Instant;

/**
 * One notification of an athlete.
 *
 * @param arguments the kind's arguments as JSON
 * @param reference path where a client finds what it is about
 */
public record Notification(NotificationId id, String kind, String arguments, String reference, boolean isRead) {

    /** When it happened. */
    public Instant at() {
        return id.at();
    }
}
