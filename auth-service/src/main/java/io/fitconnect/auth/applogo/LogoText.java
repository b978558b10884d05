package io.fitconnect.auth.applogo;

import io.fitconnect.platform.message.MessageKey;

/** Why a logo is not taken, in words for its vendor. */
enum LogoText implements MessageKey {
    UNUSABLE_LOGO,
    TOO_LARGE,
    TOO_MANY_PIXELS,
    UNKNOWN_FORMAT,
    BROKEN
}
