package io.fitconnect.promo.standing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An athlete among others.
 *
 * @param level empty until one was announced
 * @param clubs of which the athlete is a member
 */
public record Standing(Optional<Integer> level, Set<UUID> clubs) {

    public static final Standing NONE = new Standing(Optional.empty(), Set.of());

    public Standing {
        clubs = Set.copyOf(clubs);
    }
}
