package io.fitconnect.notification.kind.challenge;

import io.fitconnect.platform.message.MessageKey;

enum ChallengeText implements MessageKey {
    INVITATION,
    INVITED,
    REACHED,
    WITH_TRAINING
}
