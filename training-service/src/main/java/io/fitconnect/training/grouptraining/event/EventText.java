package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.message.MessageKey;

/** Why an event says no, in words for people. */
enum EventText implements MessageKey {
    NO_EVENT,
    FINISH_TIME,
    BEFORE_THE_START,
    IN_THE_FUTURE,
    TOO_LATE
}
