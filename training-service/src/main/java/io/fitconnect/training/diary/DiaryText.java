package io.fitconnect.training.diary;

import io.fitconnect.platform.message.MessageKey;

/** Why the diary says no, in words for its owner. */
enum DiaryText implements MessageKey {
    NO_SUCH_TRAINING,
    RECORDED_VALUES,
    WHAT_MAY_CHANGE,
    NOT_PUSHED_BY_THIS_CLIENT,
    WHAT_A_VENDOR_CHANGES,
    ATHLETE_DECIDES,
    WHAT_THE_ATHLETE_DECIDES,
    NO_SUCH_RECORDING,
    ONLY_RECORDING,
    WHAT_CAN_BE_SPLIT,
    NOT_AT_ONE_TIME,
    WHAT_CAN_BE_MERGED
}
