package io.fitconnect.integration.imports;

import java.time.Instant;
import java.util.Optional;

/** Imports that wait for a worker. */
public interface Backlog {

    /** How many wait, counted up to 10,000. */
    int countWaiting();

    /** When the one that waits longest was received. */
    Optional<Instant> findOldest();
}
