package io.fitconnect.social.moderation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All decisions. */
public interface Decisions {

    Optional<Decision> find(UUID id);

    Optional<Decision> findOf(UUID caseId);

    void add(Decision decision);

    void save(Decision decision);

    /** Measures about a person, the latest first. */
    List<Decision> listOf(UUID person, ItemPosition after, int limit);

    /** Counts one more change of the measures about an account. */
    long nextRevision(UUID account);
}
