package io.fitconnect.notification.kind.grouptraining.starts;

import io.fitconnect.platform.message.MessageKey;

enum StartsText implements MessageKey {
    TOMORROW,
    SOON,
    STARTS
}
