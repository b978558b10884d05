package io.fitconnect.social.feed;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Candidates in Cassandra: ids by month. Writing one again changes nothing; one that feeds no longer reach back to is not written. */
public interface FeedEntries {

    void writeOfAuthor(UUID author, EntryId id);

    void writeToClubs(Collection<UUID> clubs, Collection<EntryId> ids);

    void writeToReaders(Collection<UUID> readers, Collection<EntryId> ids);

    /**
     * Lists candidates of a month.
     *
     * @param before those that are older than it
     * @param most   of each source
     * @return for each source that has any its newest, in their order; fewer than {@code most} are all
     */
    List<List<EntryId>> listOfMonth(Sources sources, YearMonth month, EntryId before, int most);
}
