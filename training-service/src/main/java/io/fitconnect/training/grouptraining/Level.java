package io.fitconnect.training.grouptraining;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** Whom a group training suits. */
public enum Level {
    EASY,
    MODERATE,
    HARD,
    RACE;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
