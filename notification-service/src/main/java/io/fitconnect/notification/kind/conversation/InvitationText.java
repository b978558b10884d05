package io.fitconnect.notification.kind.conversation;

import io.fitconnect.platform.message.MessageKey;

enum InvitationText implements MessageKey {
    INVITATION,
    INVITED
}
