package io.fitconnect.profile.proposal;

import io.fitconnect.platform.message.MessageKey;

/** Why proposals say no, in words for their athlete. */
enum ProposalText implements MessageKey {
    NO_SUCH_PROPOSAL,
    CONTRADICTION,
    CONTRADICTS_OTHERS
}
