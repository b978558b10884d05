package io.fitconnect.notification.kind.gearworn;

import java.util.Optional;
import java.util.UUID;

/** How athletes call their gear. */
public interface GearNames {

    Optional<String> find(UUID athlete, UUID gear);

    /** Keeps a name, unless a newer state of the item is kept. */
    void keep(UUID athlete, UUID gear, String name, long version);

    void remove(UUID athlete, UUID gear);
}
