package io.fitconnect.integration.correction;

import io.fitconnect.platform.message.MessageKey;

/** Why a recording cannot be set right as asked. */
public enum CorrectionText implements MessageKey {
    IMPOSSIBLE,
    NO_TIMES,
    OUTSIDE,
    NOTHING_LEFT,
    NOTHING_CUT,
    AT_THE_ENDS,
    HAS_POSITIONS,
    NO_DISTANCE,
    NO_SUCH_CORRECTION,
    NOT_LAST,
    UNDO_LAST_FIRST,
    SECOND_PART_CORRECTED,
    UNDO_THOSE_FIRST,
    ONLY_OWN_CLIENTS
}
