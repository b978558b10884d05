package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.platform.message.MessageKey;

/** Why a link leads nowhere, in words for people. */
enum InvitationText implements MessageKey {
    NO_SUCH_INVITATION
}
