package io.fitconnect.auth.erasure;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A decided deletion.
 *
 * @param answered the services that have erased
 */
public record Erasure(UUID id, Instant decidedAt, Optional<Instant> completedAt, Set<String> answered) {

    public Erasure {
        answered = Set.copyOf(answered);
    }
}
