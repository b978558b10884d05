package io.fitconnect.notification.kind.grouptraining.joined;

import io.fitconnect.platform.message.MessageKey;

enum JoinedText implements MessageKey {
    NEW_PARTICIPANTS,
    JOINED
}
