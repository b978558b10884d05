package io.fitconnect.integration.answer;

import io.fitconnect.platform.message.MessageKey;

/** Why a long answer is not given now. */
public enum AnswerText implements MessageKey {
    MANY_LONG_ANSWERS
}
