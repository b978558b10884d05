package io.fitconnect.gateway.websession;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A sign-in that is under way in one tab.
 *
 * @param returnTo where in the web app it leads
 * @param silent whether auth-service must answer without a page
 * @param startedAt seconds since 1970
 */
record SignIn(
        @JsonProperty("s") String state,
        @JsonProperty("n") String nonce,
        @JsonProperty("v") String verifier,
        @JsonProperty("r") String returnTo,
        @JsonProperty("q") boolean silent,
        @JsonProperty("t") long startedAt) {

    private static final int ID = 12;

    /** Names the cookie, so that each tab has its own. */
    String id() {
        return idOf(state);
    }

    static String idOf(String state) {
        return state.substring(0, Math.min(ID, state.length()));
    }

    boolean startedBefore(Instant moment) {
        return startedAt < moment.getEpochSecond();
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "SignIn[returnTo=" + returnTo + "]";
    }
}
