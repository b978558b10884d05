package io.fitconnect.auth.stepup;

import io.fitconnect.platform.message.MessageKey;

/** Why an act needs a recent sign-in, in words for the person. */
enum StepUpText implements MessageKey {
    SIGN_IN_TOO_OLD,
    SIGN_IN_AGAIN,
    SIGN_IN_TOO_WEAK,
    SIGN_IN_WITH_BOTH
}
