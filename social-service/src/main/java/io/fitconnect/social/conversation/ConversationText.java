package io.fitconnect.social.conversation;

import io.fitconnect.platform.message.MessageKey;

/** Why conversations say no, in words for people. */
enum ConversationText implements MessageKey {
    NO_SUCH_CONVERSATION,
    NO_SUCH_ATHLETE,
    NOT_ACCEPTED,
    TAKES_NO_MESSAGES,
    NOT_WITH_ONESELF,
    ADMINISTRATORS_ONLY,
    ASK_AN_ADMINISTRATOR,
    NOT_A_GROUP,
    TWO_STAY_TWO,
    FULL,
    HOW_MANY,
    TITLE_HELD,
    CHOOSE_ANOTHER_TITLE
}
