package io.fitconnect.training.viewing;

import io.fitconnect.platform.message.MessageKey;

/** Why a training is not shown. */
enum ViewingText implements MessageKey {
    NO_SUCH_TRAINING,
    PLACE_IS_GONE,
    NOT_FOR_VENDORS,
    ONLY_OWN_DATA
}
