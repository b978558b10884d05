package io.fitconnect.notification.kind.achievement;

import io.fitconnect.platform.message.MessageKey;

enum AchievementText implements MessageKey {
    EARNED,
    REASON
}
