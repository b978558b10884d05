package io.fitconnect.integration.recording;

import io.fitconnect.platform.message.MessageKey;

/** Why a recording cannot be had as it was asked for. */
public enum RecordingText implements MessageKey {
    FORMAT_UNSUITABLE,
    TAKE_ANOTHER_FORMAT
}
