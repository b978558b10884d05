package io.fitconnect.notification.kind.importrefused;

import io.fitconnect.platform.message.MessageKey;

enum ImportRefusedText implements MessageKey {
    NOT_TAKEN,
    SEVERAL
}
