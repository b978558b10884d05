package io.fitconnect.promo.advice;

import io.fitconnect.platform.json.WireName;

/** Whether advice stands. */
public enum AdviceState {
    OPEN,
    /** The athlete answered it. */
    ANSWERED,
    /** Its reason is gone: the item was retired, or trainings were corrected. */
    ENDED;

    public String word() {
        return WireName.of(this);
    }
}
