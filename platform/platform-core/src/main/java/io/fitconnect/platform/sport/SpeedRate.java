package io.fitconnect.platform.sport;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** How the speed of a sport is said. */
public enum SpeedRate {
    /** Kilometres or miles per hour. */
    SPEED,
    /** Time for a kilometre or mile. */
    PACE_PER_KM,
    /** Time for 100 metres, as swimmers say it. */
    PACE_PER_100M,
    /** Time for 500 metres, as rowers say it. */
    PACE_PER_500M,
    NONE;

    /** The word that stands for it in the file and in the API. */
    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
