package io.fitconnect.gamification.flag;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** How a flag stands. */
public enum FlagState {
    /** Found, and not appealed against. */
    STANDING,
    /** A moderator is to decide. */
    APPEALED,
    /** A moderator decided that it is right. */
    UPHELD,
    /** A moderator decided that it is wrong: the training counts, also when the same is found again. */
    LIFTED;

    public boolean suspends() {
        return this != LIFTED;
    }

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }
}
