package io.fitconnect.notification.kind.grouptraining.invited;

import io.fitconnect.platform.message.MessageKey;

enum InvitedText implements MessageKey {
    INVITED,
    YOU_MAY_JOIN
}
