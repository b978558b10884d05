package io.fitconnect.notification.kind.friend;

import io.fitconnect.platform.message.MessageKey;

enum FriendText implements MessageKey {
    FRIEND_REQUEST,
    ASKED,
    NEW_FRIEND,
    ACCEPTED
}
