package io.fitconnect.social.relationship;

import io.fitconnect.platform.message.MessageKey;

/** Why people cannot be brought together, in words for people. */
enum RelationshipText implements MessageKey {
    NO_SUCH_ATHLETE,
    NO_REQUEST,
    NOBODY_ASKED,
    BLOCKED,
    UNBLOCK_FIRST,
    NOT_FOLLOWABLE,
    PROFILE_IS_NOT_PUBLIC,
    TOO_MANY_REQUESTS,
    ASKED_BEFORE,
    HOW_MANY_OPEN,
    TOO_MANY_PEOPLE,
    HOW_MANY_FRIENDS,
    HOW_MANY_FRIENDS_OF_OTHER,
    HOW_MANY_FOLLOWEES,
    HOW_MANY_BLOCKS
}
