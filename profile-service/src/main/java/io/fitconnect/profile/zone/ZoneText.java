package io.fitconnect.profile.zone;

import io.fitconnect.platform.message.MessageKey;

/** Why zones say no, in words for their athlete. */
enum ZoneText implements MessageKey {
    TOO_MANY_ZONE_SETS,
    REMOVE_A_ZONE_SET,
    NO_SUCH_ZONE_SET
}
