package io.fitconnect.integration.stream;

import io.fitconnect.platform.message.MessageKey;

/** Why there are no streams to show. */
public enum StreamText implements MessageKey {
    NO_RECORDING,
    ONLY_IMPORTED,
    NOT_SHOWN,
    NOT_FOR_VENDORS,
    ONLY_OWN_DATA
}
