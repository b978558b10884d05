package io.fitconnect.gamification.board;

import java.util.Set;
import java.util.UUID;

/** The people of a board in memory who do not exist for a viewer: behind a block. Hidden ones are on no such board. */
public interface UnseenPeople {

    Set<UUID> of(UUID viewer);
}
