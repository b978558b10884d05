package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.platform.message.MessageKey;

/** Why a reading proves nothing, in words for people. */
enum CheckInText implements MessageKey {
    KEYS_ARE_FOR_THOSE_WHO_GO,
    WAS_CANCELLED,
    CLOSED,
    WHEN_OPEN,
    CLOCK_IS_AHEAD,
    HOW_LONG_TAKEN,
    WRONG_CODE,
    WAS_MISTYPED,
    IS_FOR_ANOTHER,
    WAS_NOT_SIGNED,
    IS_OWN,
    EXPIRED,
    HOW_LONG_IT_HOLDS,
    NOT_GOING,
    READER_HAS_NO_PLACE,
    BEARER_HAS_NO_PLACE
}
