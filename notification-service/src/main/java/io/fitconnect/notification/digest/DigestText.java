package io.fitconnect.notification.digest;

import io.fitconnect.platform.message.MessageKey;

enum DigestText implements MessageKey {
    SUBJECT,
    OPEN,
    WHY,
    UNSUBSCRIBE
}
