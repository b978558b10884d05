package io.fitconnect.notification.inbox;

import io.fitconnect.notification.kind.Wording;

/**
 * A notification as it is read.
 *
 * @param reference path where a client finds what it is about
 */
public record RenderedNotification(Notification notification, Wording wording, String reference) {}
