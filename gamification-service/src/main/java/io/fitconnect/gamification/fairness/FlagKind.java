package io.fitconnect.gamification.fairness;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** Why a recording is doubted. */
public enum FlagKind {
    /** Faster than anybody was. */
    SPEED,
    /** A heart that does not beat so. */
    HEART_RATE,
    /** From a standstill faster than legs can, again and again. */
    ACCELERATION,
    /** Moves as a motor moves. */
    VEHICLE,
    /** Another person's recording. */
    COPY,
    /** An earlier recording of the same athlete, moved in time. */
    REPLAY;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<FlagKind> find(String wireName) {
        return WireName.find(FlagKind.class, wireName);
    }
}
