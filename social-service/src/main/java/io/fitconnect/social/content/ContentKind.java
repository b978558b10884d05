package io.fitconnect.social.content;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** What can be reported. */
public enum ContentKind {
    /** The account as such. */
    ATHLETE,
    /** Name, description and rules. */
    CLUB,
    COMMENT,
    MESSAGE,
    /** The title of a group. */
    CONVERSATION,
    TRAINING,
    GROUP_TRAINING;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    public static Optional<ContentKind> find(String wireName) {
        return WireName.find(ContentKind.class, wireName);
    }
}
