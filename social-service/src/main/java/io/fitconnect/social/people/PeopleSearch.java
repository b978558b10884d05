package io.fitconnect.social.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks people up for one viewer. */
public interface PeopleSearch {

    /** Those who have one of the keys and may be discovered by the viewer, a bounded number; friends and their friends are among them. */
    List<Candidate> listCandidates(SearchKeys keys, UUID viewer);

    /** How many friends the viewer has in common with each; one without any is left out. */
    Map<UUID, Integer> countFriendsInCommon(UUID viewer, Collection<UUID> people);

    /**
     * Somebody who may be the one.
     *
     * @param near whether a friend of the viewer, or a friend of one
     */
    record Candidate(UUID athlete, String name, boolean near) {}
}
