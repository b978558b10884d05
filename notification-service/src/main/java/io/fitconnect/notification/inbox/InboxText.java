package io.fitconnect.notification.inbox;

import io.fitconnect.platform.message.MessageKey;

/** What the inbox says itself. */
enum InboxText implements MessageKey {
    NO_SUCH_NOTIFICATION,
    NEWS,
    LOOK
}
