package io.fitconnect.gamification.board;

import java.util.Set;
import java.util.UUID;

/** The people who do not exist for a viewer: behind a block, or hidden. */
public interface UnseenPeople {

    Set<UUID> of(UUID viewer);
}
