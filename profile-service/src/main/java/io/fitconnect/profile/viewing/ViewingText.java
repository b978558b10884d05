package io.fitconnect.profile.viewing;

import io.fitconnect.platform.message.MessageKey;

/** Why a profile is not shown. */
enum ViewingText implements MessageKey {
    NO_SUCH_ATHLETE
}
