package io.fitconnect.social.club.invitation;

import io.fitconnect.platform.message.MessageKey;

/** Why a link leads nowhere, in words for people. */
enum ClubInvitationText implements MessageKey {
    NO_SUCH_INVITATION
}
