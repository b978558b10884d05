package io.fitconnect.social.club;

import io.fitconnect.platform.message.MessageKey;

/** Why clubs say no, in words for people. */
enum ClubText implements MessageKey {
    NO_SUCH_CLUB,
    NAME_TAKEN,
    NAME_IN_USE,
    CLOSING,
    IS_CLOSING,
    NOT_ADMITTED,
    BY_INVITATION,
    NOT_OPEN_TO_YOU,
    DECLINED_LATELY,
    IS_BANNED,
    NOT_IN_CLUB,
    NO_REQUEST,
    MEMBERS_ONLY,
    HIGHER_ROLE_DECIDES,
    NOT_CLOSE,
    TOO_MANY,
    HOW_MANY_OWNED,
    HOW_MANY_CLUBS,
    HOW_MANY_REQUESTS,
    HOW_MANY_INVITED,
    HOW_MANY_STAFF
}
