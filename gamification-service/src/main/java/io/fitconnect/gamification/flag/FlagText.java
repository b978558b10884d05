package io.fitconnect.gamification.flag;

import io.fitconnect.platform.message.MessageKey;

/** Why flags say no, in words for people. */
enum FlagText implements MessageKey {
    NO_SUCH_FLAG,
    NOT_APPEALABLE,
    APPEALED_OR_DECIDED,
    NOTHING_TO_DECIDE,
    NO_OPEN_APPEAL,
    OWN_APPEAL,
    DECIDES_ANOTHER
}
