package io.fitconnect.notification.kind.message;

import io.fitconnect.platform.message.MessageKey;

enum MessageText implements MessageKey {
    NEW_MESSAGES,
    OF_ONE,
    OF_A_GROUP
}
