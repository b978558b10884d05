package io.fitconnect.notification.push;

import io.fitconnect.platform.message.MessageKey;

/** What is refused about browsers. */
enum PushText implements MessageKey {
    NO_SUCH_DEVICE
}
