package io.fitconnect.integration.imports;

import java.time.Instant;
import java.util.Optional;

/** Imports that are decoded and wait for training-service to make trainings of them. */
public interface AwaitedTrainings {

    /** How many imports wait, counted up to a bound. */
    int countWaiting();

    /** When the one that was received first was received. */
    Optional<Instant> findOldest();
}
