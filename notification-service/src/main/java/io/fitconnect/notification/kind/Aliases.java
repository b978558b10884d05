package io.fitconnect.notification.kind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What stands for accounts in the inboxes of others. */
public interface Aliases {

    /**
     * The account's alias, made when it has none; empty when the account does not exist for the viewer: it is erased or hidden, or a
     * block stands between the two. In the caller's transaction.
     */
    Optional<UUID> find(UUID athlete, UUID viewer);

    /** What is known of people; one who does not exist for the viewer is left out. */
    Map<UUID, Person> list(Set<UUID> aliases, UUID viewer);
}
