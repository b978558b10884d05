package io.fitconnect.platform.account;

import java.util.UUID;

/** A store outside of SQL that can delete one object. A failed deletion is retried until it succeeds. */
public interface LeftoverStore {

    /** The name under which {@link Leftovers} refer to this store; it stands in rows, so it never changes. */
    String name();

    /** Deletes the object for good; an object that does not exist counts as deleted. */
    void delete(UUID id);
}
