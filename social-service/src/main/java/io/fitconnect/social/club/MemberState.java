package io.fitconnect.social.club;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What an athlete is to a club. */
public enum MemberState {
    INVITED,
    REQUESTED,
    MEMBER,
    /** Left, withdrew the request or refused the invitation. */
    LEFT,
    DECLINED,
    REMOVED,
    /** Removed, and admitted no more until the ban is lifted. */
    BANNED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
