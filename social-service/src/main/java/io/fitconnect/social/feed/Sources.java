package io.fitconnect.social.feed;

import java.util.Set;
import java.util.UUID;

/**
 * Where candidates of a feed lie.
 *
 * @param readers whose pushed entries
 * @param authors whose own entries, since they are pushed to nobody
 * @param clubs   the entries of whose members
 */
public record Sources(Set<UUID> readers, Set<UUID> authors, Set<UUID> clubs) {

    public Sources {
        readers = Set.copyOf(readers);
        authors = Set.copyOf(authors);
        clubs = Set.copyOf(clubs);
    }

    static Sources ofAuthor(UUID author) {
        return new Sources(Set.of(), Set.of(author), Set.of());
    }

    static Sources ofClub(UUID club) {
        return new Sources(Set.of(), Set.of(), Set.of(club));
    }
}
