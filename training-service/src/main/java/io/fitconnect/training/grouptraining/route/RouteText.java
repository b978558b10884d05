package io.fitconnect.training.grouptraining.route;

import io.fitconnect.platform.message.MessageKey;

/** Why a training is no route, in words for people. */
enum RouteText implements MessageKey {
    UNFIT,
    NO_TRACK,
    SHOWN_TO_NOBODY,
    NONE
}
