package io.fitconnect.social.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** From whom an athlete takes a first message or an invitation into a group. Who was written to may always answer. */
public enum WhoMayWrite {
    EVERYONE,
    FRIENDS,
    NOBODY;

    /** Holds until the athlete chooses. */
    public static final WhoMayWrite DEFAULT = FRIENDS;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
