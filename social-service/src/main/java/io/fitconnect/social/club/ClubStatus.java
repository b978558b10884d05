package io.fitconnect.social.club;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** How far a club has come. */
public enum ClubStatus {
    ACTIVE,
    /** Ends at a known time unless the owner takes that back; no member is admitted any more. */
    CLOSING,
    /** Exists for no one; what is left of it is being cleared. */
    CLOSED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
