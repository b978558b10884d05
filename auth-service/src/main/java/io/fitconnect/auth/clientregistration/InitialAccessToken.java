package io.fitconnect.auth.clientregistration;

import java.time.Instant;

/** An initial access token, which is shown once. */
public record InitialAccessToken(String value, Instant expiresAt) {

    /** Hides the value. */
    @Override
    public String toString() {
        return "InitialAccessToken[expiresAt=" + expiresAt + "]";
    }
}
