package io.fitconnect.profile.athlete;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** The first day of a week in calendars and sums. */
public enum WeekStart {
    MONDAY,
    SATURDAY,
    SUNDAY;

    /** The word that stands for it in the API. */
    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
