package io.fitconnect.profile.privacy;

import io.fitconnect.platform.message.MessageKey;

/** Why privacy zones say no, in words for their athlete. */
enum PrivacyText implements MessageKey {
    TOO_MANY_PRIVACY_ZONES,
    REMOVE_A_PRIVACY_ZONE,
    NO_SUCH_PRIVACY_ZONE
}
