package io.fitconnect.training.progress.goal;

import io.fitconnect.platform.message.MessageKey;

/** Why a goal is refused, in words for its owner. */
enum GoalText implements MessageKey {
    NO_SUCH_GOAL,
    TOO_MANY_GOALS,
    HOW_MANY_GOALS
}
