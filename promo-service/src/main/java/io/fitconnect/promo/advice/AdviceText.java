package io.fitconnect.promo.advice;

import io.fitconnect.platform.message.MessageKey;

/** What people read of advice. */
enum AdviceText implements MessageKey {
    WORN,
    SEASONAL,
    NO_SUCH_ADVICE,
    NO_SUCH_SILENCE,
    ADVICE_CLOSED,
    ANSWERED_BEFORE,
    TOO_MANY_SILENCES,
    MOST_SILENCES
}
