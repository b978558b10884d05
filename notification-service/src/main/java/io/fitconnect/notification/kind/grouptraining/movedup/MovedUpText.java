package io.fitconnect.notification.kind.grouptraining.movedup;

import io.fitconnect.platform.message.MessageKey;

enum MovedUpText implements MessageKey {
    PLACE_FREE,
    YOU_ARE_GOING
}
