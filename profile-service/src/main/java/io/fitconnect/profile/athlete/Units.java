package io.fitconnect.profile.athlete;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What the athlete wants to read; what is kept and announced is always metric. */
public enum Units {
    METRIC,
    IMPERIAL;

    /** The word that stands for it in the API and in events. */
    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
