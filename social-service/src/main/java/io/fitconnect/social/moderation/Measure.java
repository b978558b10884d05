package io.fitconnect.social.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What a decision does. */
public enum Measure {
    /** Nothing is wrong. */
    DISMISS,
    /** The subject is hidden from all but its author. */
    HIDE,
    WARN,
    /** The account writes nothing and is hidden from others. */
    SUSPEND;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<Measure> find(String wireName) {
        return WireName.find(Measure.class, wireName);
    }
}
