package io.fitconnect.platform.sport;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What a training of a sport can have. */
public enum SportField {
    DISTANCE,
    ASCENT,
    TRACK,
    CADENCE,
    POWER,
    POOL_LENGTH,
    SETS;

    /** The word that stands for it in the file and in the API. */
    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
