package io.fitconnect.profile.gear;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the current life of an item began.
 *
 * @param life        number of services so far
 * @param lastService the last of them
 */
public record LifeStart(int life, @Nullable Instant lastService) {

    public Optional<Instant> findLastService() {
        return Optional.ofNullable(lastService);
    }
}
