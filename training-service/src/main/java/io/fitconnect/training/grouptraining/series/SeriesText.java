package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.message.MessageKey;

/** Why series say no, in words for people. */
enum SeriesText implements MessageKey {
    NO_SUCH_SERIES,
    HOW_MANY_SERIES,
    NOTHING_FOLLOWS
}
