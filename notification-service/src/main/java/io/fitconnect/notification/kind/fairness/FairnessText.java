package io.fitconnect.notification.kind.fairness;

import io.fitconnect.platform.message.MessageKey;

enum FairnessText implements MessageKey {
    DOUBTED,
    WHY,
    DECIDED,
    OUTCOME
}
