package io.fitconnect.notification.kind.grouptraining.cancelled;

import io.fitconnect.platform.message.MessageKey;

enum CancelledText implements MessageKey {
    CANCELLED,
    WITH_REASON,
    WITHOUT_REASON
}
