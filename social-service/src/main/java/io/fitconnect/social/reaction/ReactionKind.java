package io.fitconnect.social.reaction;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What a reaction says. */
public enum ReactionKind {
    LIKE,
    LOVE,
    STRONG,
    FIRE,
    FUNNY,
    SUPPORT;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<ReactionKind> find(String wireName) {
        return WireName.find(ReactionKind.class, wireName);
    }
}
