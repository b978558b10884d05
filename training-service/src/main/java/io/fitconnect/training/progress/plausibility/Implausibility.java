package io.fitconnect.training.progress.plausibility;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** Why a part of what was recorded cannot have been done by the athlete in the sport. */
public enum Implausibility {

    /** The whole training is faster than its sport, as a ride in a car is. */
    AVERAGE_SPEED,

    /** A stretch is faster than its sport, as where a position jumps. */
    STRETCH_SPEED,

    /** A stretch has more power than a human, as of a broken meter. */
    STRETCH_POWER,

    /** The whole training climbs faster than a human, as a lift does. */
    CLIMB_RATE;

    private final String wireName = WireName.of(this);

    @JsonValue
    public String wireName() {
        return wireName;
    }
}
