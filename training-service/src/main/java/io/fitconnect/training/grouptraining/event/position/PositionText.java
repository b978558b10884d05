package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.message.MessageKey;

/** Why a position is not taken, in words for people. */
enum PositionText implements MessageKey {
    UNDER_AGE,
    ONLY_ADULTS,
    NOT_SHARED,
    SWITCH_ON
}
