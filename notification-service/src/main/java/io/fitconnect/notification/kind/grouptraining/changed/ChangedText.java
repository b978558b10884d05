package io.fitconnect.notification.kind.grouptraining.changed;

import io.fitconnect.platform.message.MessageKey;

enum ChangedText implements MessageKey {
    STARTS_AT_ANOTHER_TIME,
    CHANGED,
    NEW_START,
    LOOK
}
