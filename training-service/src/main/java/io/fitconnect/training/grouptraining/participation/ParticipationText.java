package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.message.MessageKey;

/** Why an athlete cannot take part, in words for people. */
enum ParticipationText implements MessageKey {
    REMOVED,
    WAS_REMOVED,
    TOO_FEW_PLACES,
    HOW_MANY_ARE_TAKEN,
    NOT_AMONG_FRIENDS,
    TAKES_NO_PART,
    FOR_PARTICIPANTS
}
