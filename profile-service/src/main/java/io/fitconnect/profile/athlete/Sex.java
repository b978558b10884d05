package io.fitconnect.profile.athlete;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** Which formulas fit the body, where formulas differ. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER;

    /** The word that stands for it in the API. */
    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
