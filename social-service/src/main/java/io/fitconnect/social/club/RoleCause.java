package io.fitconnect.social.club;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** Why a member got another role. */
public enum RoleCause {
    APPOINTED,
    /** The owner handed the club over. */
    TRANSFERRED,
    /** The owner left, or the account was erased. */
    SUCCEEDED;

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
