package io.fitconnect.profile.gear;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** How far the life of an item has gone, in this order. */
public enum Threshold {
    NONE,
    /** 80 % of the lower end are used. */
    NEAR,
    /** The lower end is reached. */
    PASSED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
