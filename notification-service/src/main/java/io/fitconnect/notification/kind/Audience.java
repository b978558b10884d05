package io.fitconnect.notification.kind;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a notice concerns. */
public sealed interface Audience {

    /**
     * One athlete.
     *
     * @param from people from whom it comes: behind a block with one of them the athlete is told nothing
     */
    record One(UUID athlete, Set<UUID> from) implements Audience {

        public One {
            from = Set.copyOf(from);
        }
    }

    /**
     * The participants of a group training at the moment of the notice.
     *
     * @param onlyGoing whether it concerns those alone who are going, neither the invited nor those who wait for a place
     * @param actor     who brought it about and need not hear of it
     */
    record Participants(
            UUID groupTraining, boolean onlyGoing, @Nullable UUID actor) implements Audience {}
}
