package io.fitconnect.training.grouptraining.club;

import io.fitconnect.platform.message.MessageKey;

/** Why the group trainings of a club are not listed, in words for people. */
enum ClubText implements MessageKey {
    NO_SUCH_CLUB
}
