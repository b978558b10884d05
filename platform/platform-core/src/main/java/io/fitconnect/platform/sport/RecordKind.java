package io.fitconnect.platform.sport;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** Records that a sport keeps. */
public enum RecordKind {
    /** The least time over a distance. */
    TIMES,
    /** The greatest distance within a time. */
    DISTANCES,
    /** The greatest average power over a time. */
    POWER,
    /** The longest distance of a training. */
    LONGEST,
    /** The most ascent of a training. */
    ASCENT;

    /** The word that stands for it in the file and in the API. */
    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
