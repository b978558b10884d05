package io.fitconnect.social.club;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** How one becomes a member without an invitation; with one, each way leads in. */
public enum Admission {
    /** Each who sees the club joins at once. */
    OPEN,
    /** Who leads the club decides on each request. */
    REQUEST,
    /** By invitation alone. */
    INVITATION;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
