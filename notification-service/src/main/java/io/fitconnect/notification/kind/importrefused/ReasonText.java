package io.fitconnect.notification.kind.importrefused;

import io.fitconnect.platform.message.MessageKey;

/** Why a single file was refused. */
enum ReasonText implements MessageKey {
    EMPTY,
    UNKNOWN_FORMAT,
    TRUNCATED,
    CHECKSUM_MISMATCH,
    CORRUPT,
    NO_ACTIVITY,
    NO_TIMES,
    TOO_LARGE,
    UNSAFE_XML,
    IMPLAUSIBLE
}
