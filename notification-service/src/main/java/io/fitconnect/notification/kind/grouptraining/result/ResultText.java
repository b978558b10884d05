package io.fitconnect.notification.kind.grouptraining.result;

import io.fitconnect.platform.message.MessageKey;

enum ResultText implements MessageKey {
    READY,
    CAME
}
