package io.fitconnect.social.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** Why a measure no longer stands. */
public enum LiftedBecause {
    APPEAL,
    REVERSED,
    EXPIRED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<LiftedBecause> find(String wireName) {
        return WireName.find(LiftedBecause.class, wireName);
    }
}
