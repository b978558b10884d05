package io.fitconnect.integration.erasure;

import java.util.UUID;

/** A store that can forget one of its partitions. */
public interface Erasable {

    ErasureKind kind();

    /** Deletes whatever is kept under this id; deleting nothing is a success. */
    void erase(UUID id);
}
