package io.fitconnect.social.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What became of an appeal. */
public enum AppealOutcome {
    /** The measure stays. */
    UPHELD,
    /** The measure is lifted. */
    GRANTED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<AppealOutcome> find(String wireName) {
        return WireName.find(AppealOutcome.class, wireName);
    }
}
