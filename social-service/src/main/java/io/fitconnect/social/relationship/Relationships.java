package io.fitconnect.social.relationship;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All relationships, and the lists that follow from them. */
public interface Relationships {

    /** What is between the two; nothing yet for a pair without a row. */
    Relationship get(Pair pair);

    /** Writes a state that follows the stored one. */
    void save(Relationship relationship);

    /** Replaces entries of lists. */
    void change(Collection<Entry> removed, Collection<Entry> added);

    /** A list of an athlete without hidden accounts, newest first, behind the given place. */
    List<Entry> list(UUID athlete, Tie tie, EntryPosition after, int limit);

    /** How long each list of an athlete is, as {@link #list} shows it. */
    Map<Tie, Integer> count(UUID athlete);

    /** How many stand in a list, hidden accounts too, counted up to a limit. */
    int count(UUID athlete, Tie tie, int limit);
}
