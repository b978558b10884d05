package io.fitconnect.notification.kind.discussion;

import io.fitconnect.platform.message.MessageKey;

enum DiscussionText implements MessageKey {
    NEW_COMMENTS,
    COMMENTED,
    NEW_ANSWERS,
    ANSWERED,
    NEW_MENTIONS,
    MENTIONED,
    NEW_REACTIONS,
    REACTED
}
