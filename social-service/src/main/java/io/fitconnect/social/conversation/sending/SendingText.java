package io.fitconnect.social.conversation.sending;

import io.fitconnect.platform.message.MessageKey;

/** What limits of sending say. */
enum SendingText implements MessageKey {
    TOO_MANY,
    WAIT
}
