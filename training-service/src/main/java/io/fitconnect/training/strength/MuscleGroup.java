package io.fitconnect.training.strength;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What an exercise trains most; on the wire a kebab-case word. */
public enum MuscleGroup {
    LEGS,
    BACK,
    CHEST,
    SHOULDERS,
    ARMS,
    CORE,
    FULL_BODY;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    /** Finds the group of a word. */
    public static Optional<MuscleGroup> find(String wireName) {
        return WireName.find(MuscleGroup.class, wireName);
    }
}
