package io.fitconnect.promo.advice;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** Why advice is not given; the word is shown on the explaining page. */
public enum WhyNot {
    NO_CONSENT,
    NOT_KNOWN_TO_BE_ADULT,
    HELD_OUT,
    NO_HOME_REGION,
    SNOOZED,
    NEVER,
    GIVEN_LATELY,
    ENOUGH_OPEN,
    DAY_IS_FULL,
    WEEK_IS_FULL,
    NOTHING_FITS;

    @JsonValue
    public String word() {
        return WireName.of(this);
    }
}
