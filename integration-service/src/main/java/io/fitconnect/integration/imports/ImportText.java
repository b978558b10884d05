package io.fitconnect.integration.imports;

import io.fitconnect.platform.message.MessageKey;

/** Why a file is not even taken, in words for the person who sent it. */
enum ImportText implements MessageKey {
    FILE_EMPTY,
    NOTHING_SENT,
    FILE_TOO_LARGE,
    LARGEST_FILE,
    UPLOAD_BROKEN_OFF,
    SEND_AGAIN,
    EXTERNAL_ID_REUSED,
    NEW_ID_FOR_NEW_RECORDING,
    UPLOAD_TOO_SLOW,
    SEND_FASTER,
    NO_SUCH_IMPORT
}
