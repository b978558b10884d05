package io.fitconnect.profile.athlete;

import io.fitconnect.platform.message.MessageKey;

/** Why a profile says no, in words for its owner. */
enum AthleteText implements MessageKey {
    PROFILE_NOT_READY,
    MADE_AFTER_REGISTRATION
}
