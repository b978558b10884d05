package io.fitconnect.platform.message;

enum FaultyText implements MessageKey {
    MISSING_IN_RUSSIAN,
    OTHER_NAME,
    OTHER_TYPE,
    OTHER_CHOICE,
    BROKEN,
    NUMBERED,
    TOO_FEW_PLURALS
}
