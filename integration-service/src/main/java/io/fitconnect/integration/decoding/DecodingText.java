package io.fitconnect.integration.decoding;

import io.fitconnect.platform.message.MessageKey;

/** Why a recording is not read now. */
enum DecodingText implements MessageKey {
    MANY_RECORDINGS
}
