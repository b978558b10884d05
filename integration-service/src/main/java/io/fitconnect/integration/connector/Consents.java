package io.fitconnect.integration.connector;

import java.time.Instant;
import java.util.Optional;

/** Consents that athletes have been sent to a tracker for. */
public interface Consents {

    /** Remembers one under the digest of its state, in place of what the athlete began at this tracker before. */
    void begin(byte[] digest, ConnectionId id, String sealedVerifier, Instant expiresAt);

    /** Takes it, which only its own athlete can, once; returns the sealed verifier. */
    Optional<String> take(byte[] digest, ConnectionId id, Instant now);
}
