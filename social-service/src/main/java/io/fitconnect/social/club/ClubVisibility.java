package io.fitconnect.social.club;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** To whom a club exists. */
public enum ClubVisibility {
    EVERYONE,
    /** Members and invited athletes; all others get the 404 of a club that is nowhere. */
    MEMBERS;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
