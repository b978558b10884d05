package io.fitconnect.profile.gear;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wear of an item, and what it means for its life.
 *
 * @param level     absent where no lifespan of the kind is published
 * @param remaining absent when the item was not used lately, or is retired
 */
public record WearReport(
        Wear wear,
        @Nullable Instant lastService,
        @Nullable Level level,
        @Nullable Remaining remaining) {

    public Optional<Level> findLevel() {
        return Optional.ofNullable(level);
    }

    /**
     * How much is used.
     *
     * @param used in the unit of the lifespan's measure
     */
    public record Level(Lifespan lifespan, double used, Threshold threshold) {

        static Level of(WearLevel level) {
            return new Level(level.lifespan(), level.usedUnits(), level.threshold());
        }
    }
}
