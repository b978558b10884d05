package io.fitconnect.training.plan;

import io.fitconnect.platform.message.MessageKey;

/** Why the plan says no, in words for its athlete. */
enum PlanText implements MessageKey {
    NO_SUCH_ENTRY,
    DAY_IS_FULL,
    HOW_MANY_A_DAY
}
