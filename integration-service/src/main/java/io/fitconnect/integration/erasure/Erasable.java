package io.fitconnect.integration.erasure;

import io.fitconnect.platform.account.LeftoverStore;
import java.util.UUID;

/** A store that can forget one of its partitions. */
public interface Erasable extends LeftoverStore {

    ErasureKind kind();

    /** Deletes whatever is kept under this id; deleting nothing is a success. */
    void erase(UUID id);

    @Override
    default String name() {
        return kind().name();
    }

    @Override
    default void delete(UUID id) {
        erase(id);
    }
}
