package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.message.MessageKey;

/** Why messages say no, in words for people. */
enum MessageText implements MessageKey {
    NO_SUCH_MESSAGE,
    NOT_YOURS,
    ONLY_THE_SENDER,
    CLIENT_ID_TAKEN,
    CHOOSE_ANOTHER_ID,
    TOO_LATE_TO_EDIT,
    HOW_LONG,
    HELD_WHEN_SENT,
    SEND_IT_ANEW,
    TOO_MANY_AT_ONCE
}
