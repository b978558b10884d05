package io.fitconnect.notification.kind.gearworn;

import io.fitconnect.platform.message.MessageKey;

enum GearWornText implements MessageKey {
    NEARLY_WORN_OUT,
    WORN_OUT,
    NEAR,
    PASSED
}
