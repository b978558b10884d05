package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.message.MessageKey;

/** Why a joint result cannot be changed so, in words for people. */
enum JointText implements MessageKey {
    NOT_RECORDED,
    ONLY_RECORDINGS,
    TOO_EARLY,
    WHEN_TO_CONFIRM
}
