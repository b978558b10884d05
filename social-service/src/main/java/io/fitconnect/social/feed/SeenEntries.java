package io.fitconnect.social.feed;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Decides what of the candidates a reader sees now: one statement for all of them. */
public interface SeenEntries {

    /** Keeps what a friend, a followed person or a member of a common club shows to the reader. The reader's own are left out. */
    Map<EntryId, FeedItem> listSeen(UUID reader, Collection<EntryId> candidates);

    /** Keeps what members show to their clubs, and to this reader. */
    Map<EntryId, FeedItem> listSeenOfClub(UUID reader, UUID club, Collection<EntryId> candidates);

    boolean isMember(UUID reader, UUID club);
}
