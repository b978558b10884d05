package io.fitconnect.profile.gear;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What the life of a kind is counted in; the word is the unit. */
public enum Measure {
    KILOMETERS,
    HOURS,
    /** Days on which the item was used at least once. */
    DAYS_OF_USE,
    /** Age since the purchase or the last service, used or not. */
    MONTHS;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
