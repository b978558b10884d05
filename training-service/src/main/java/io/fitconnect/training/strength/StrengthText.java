package io.fitconnect.training.strength;

import io.fitconnect.platform.message.MessageKey;

/** Why exercises and sets are refused, in words for their athlete. */
enum StrengthText implements MessageKey {
    NO_SUCH_EXERCISE,
    TOO_MANY_EXERCISES,
    HOW_MANY_EXERCISES
}
