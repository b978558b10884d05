package io.fitconnect.notification.kind.grouptraining.announced;

import io.fitconnect.platform.message.MessageKey;

enum AnnouncedText implements MessageKey {
    SAYS,
    TEXT
}
