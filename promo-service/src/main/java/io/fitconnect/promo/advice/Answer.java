package io.fitconnect.promo.advice;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What an athlete says to advice. */
public enum Answer {
    /** Not now, but again after a time. */
    LATER,
    /** Never about this again. */
    NEVER,
    /** Nothing of this brand. */
    NOT_THIS_BRAND,
    /** It is settled. */
    DONE;

    @JsonValue
    public String word() {
        return WireName.of(this);
    }
}
