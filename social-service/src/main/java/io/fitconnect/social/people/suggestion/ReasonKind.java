package io.fitconnect.social.people.suggestion;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What connects two people who are no friends yet. */
public enum ReasonKind {
    FRIENDS_IN_COMMON,
    CLUB_IN_COMMON,
    TRAINED_TOGETHER;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
