package io.fitconnect.notification.kind.moderation;

import io.fitconnect.platform.message.MessageKey;

enum ModerationText implements MessageKey {
    CONTENT_HIDDEN,
    HIDDEN,
    WARNING,
    WARNED,
    SUSPENSION,
    SUSPENDED,
    END,
    LIFTED,
    APPEAL,
    APPEAL_DECIDED,
    REPORT,
    REPORT_DECIDED
}
