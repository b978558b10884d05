package io.fitconnect.notification.kind.grouptraining.laterecordings;

import io.fitconnect.platform.message.MessageKey;

enum LateRecordingsText implements MessageKey {
    ADDED,
    COMPARE
}
