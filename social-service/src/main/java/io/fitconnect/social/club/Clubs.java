package io.fitconnect.social.club;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All clubs. */
public interface Clubs {

    /** Also one that is closed. */
    Optional<Club> find(UUID id);

    /** Those of these that are not closed. */
    List<Club> list(Collection<UUID> ids);

    /** Refuses with 409 a name that another club has which everyone sees. */
    void add(Club club);

    /** Writes a state that follows the stored one, and refuses likewise. */
    void change(Club club);

    /** Keeps a changed one; what is no change is not written. */
    default Club keep(Club before, Club after) {
        if (before.version() != after.version()) {
            change(after);
        }
        return after;
    }

    /** Clears the row of a closed one. */
    void delete(UUID id);

    /** How many the athlete owns, counted up to a limit. */
    int countOwned(UUID owner, int limit);

    /** The best matches among those that everyone sees: each word begins a word of the name. */
    List<Club> search(String typed, int limit);
}
