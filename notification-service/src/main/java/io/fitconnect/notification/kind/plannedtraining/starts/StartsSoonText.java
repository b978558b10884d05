package io.fitconnect.notification.kind.plannedtraining.starts;

import io.fitconnect.platform.message.MessageKey;

enum StartsSoonText implements MessageKey {
    SOON,
    PLANNED_AT
}
