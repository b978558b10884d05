package io.fitconnect.platform.job;

import io.fitconnect.platform.message.MessageKey;

enum JobText implements MessageKey {
    NO_SUCH_JOB
}
