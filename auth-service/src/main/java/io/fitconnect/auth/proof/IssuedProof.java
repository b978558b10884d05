package io.fitconnect.auth.proof;

import java.time.Instant;
import java.util.UUID;

/**
 * What a mail tells of a proof.
 *
 * @param code  digits, for the page that waits for them
 * @param token for the link
 */
public record IssuedProof(UUID id, String code, String token, Instant expiresAt) {

    /** Hides what proves. */
    @Override
    public String toString() {
        return "IssuedProof[" + id + "]";
    }
}
