package io.fitconnect.integration.connector;

import java.time.Instant;

/** A tracker's tokens for one athlete. */
public record Tokens(String access, String refresh, Instant expiresAt) {

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "Tokens[until " + expiresAt + "]";
    }
}
