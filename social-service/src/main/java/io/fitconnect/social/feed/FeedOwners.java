package io.fitconnect.social.feed;

import java.util.UUID;

/** Who has entries outside of SQL that an erasure must delete. */
public interface FeedOwners {

    /** Notes that entries of the athlete, or for the athlete, are going to be written. */
    void open(UUID athlete);
}
