package io.fitconnect.social.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** Where a case stands. */
public enum CaseState {
    OPEN,
    DECIDED,
    /** Decided, and the person concerned appeals. */
    APPEALED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<CaseState> find(String wireName) {
        return WireName.find(CaseState.class, wireName);
    }
}
