package io.fitconnect.social.feed;

import io.fitconnect.platform.relation.Visibility;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry that belongs into feeds.
 *
 * @param author who recorded the training or organises the group training
 * @param series that a group training is an occurrence of
 * @param club   for whose members a group training is
 * @param reach  the widest visibility that it was pushed with; narrowing it later leaves it, since reading decides
 */
public record Publication(
        EntryId id, EntryKind kind, UUID author, Optional<UUID> series, Optional<UUID> club, Visibility reach) {

    /** The same, for the members of this club. */
    Publication to(Optional<UUID> otherClub) {
        return new Publication(id, kind, author, series, otherClub, reach);
    }

    boolean reachesOthers() {
        return reach != Visibility.ONLY_ME || club.isPresent();
    }

    boolean reachesFriends() {
        return reach != Visibility.ONLY_ME;
    }

    boolean reachesFollowers() {
        return reach.compareTo(Visibility.FOLLOWERS) >= 0;
    }

    boolean reachesClubs() {
        return reach.compareTo(Visibility.CLUBS) >= 0;
    }
}
