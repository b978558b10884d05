package io.fitconnect.notification.kind.plannedtraining.missed;

import io.fitconnect.platform.message.MessageKey;

enum MissedText implements MessageKey {
    STILL_OPEN,
    ONE,
    SEVERAL
}
