package io.fitconnect.training.progress.zone;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** Which formula fits the body, where formulas differ. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER;

    private final String wireName = WireName.of(this);

    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** A word that this version does not know says nothing. */
    public static Optional<Sex> find(String wireName) {
        return WireName.find(Sex.class, wireName);
    }
}
