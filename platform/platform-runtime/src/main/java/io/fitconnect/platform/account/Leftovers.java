package io.fitconnect.platform.account;

import java.util.UUID;

/** What an erasure must still delete outside of SQL. */
public interface Leftovers {

    /**
     * Records one object for deletion after the commit.
     *
     * @param store name of the {@link LeftoverStore} that holds the object
     * @param id    the object's id in that store
     */
    void add(String store, UUID id);
}
