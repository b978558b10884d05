package io.fitconnect.notification.kind.grouptraining.removed;

import io.fitconnect.platform.message.MessageKey;

enum RemovedText implements MessageKey {
    REMOVED,
    WITHOUT_YOU
}
