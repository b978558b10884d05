package io.fitconnect.notification.kind.challenge;

import io.fitconnect.platform.message.MessageKey;

enum ChallengeText implements MessageKey {
    REACHED,
    WITH_TRAINING
}
