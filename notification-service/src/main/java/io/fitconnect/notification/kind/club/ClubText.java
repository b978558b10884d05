package io.fitconnect.notification.kind.club;

import io.fitconnect.platform.message.MessageKey;

enum ClubText implements MessageKey {
    INVITATION,
    INVITED,
    REQUEST,
    JOIN_REQUESTED,
    WELCOME,
    ADMITTED,
    NO_ADMISSION,
    DECLINED,
    NEW_ROLE,
    ROLE_CHANGED,
    END,
    CLOSING,
    NEW_TRAINING,
    TRAINING_PLANNED
}
