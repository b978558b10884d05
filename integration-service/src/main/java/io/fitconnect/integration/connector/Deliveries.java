package io.fitconnect.integration.connector;

import java.time.Instant;

/** Notices that were taken. */
public interface Deliveries {

    /** Notes one in the caller's transaction; false when it was taken before. */
    boolean note(String tracker, byte[] digest, Instant expiresAt);
}
