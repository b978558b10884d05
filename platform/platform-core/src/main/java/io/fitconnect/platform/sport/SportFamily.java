package io.fitconnect.platform.sport;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** Sports that may stand for each other, as when a recording of one fulfils a plan of another. */
public enum SportFamily {
    FOOT,
    CLIMBING,
    WHEELS,
    WHEELCHAIR,
    SKATES,
    WATER,
    BOAT,
    BOARD,
    SNOW,
    STRENGTH,
    MIND_BODY,
    GYM,
    BALL,
    RACKET,
    COMBAT,
    MOTOR,
    AIR,
    OTHER;

    /** The word that stands for it in the file and in the API. */
    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
