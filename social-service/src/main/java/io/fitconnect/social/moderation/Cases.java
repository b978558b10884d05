package io.fitconnect.social.moderation;

import io.fitconnect.social.content.ContentKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All cases. */
public interface Cases {

    Optional<ModerationCase> find(UUID id);

    /** The open case of a subject. */
    Optional<ModerationCase> findOpen(ContentKey subject);

    void add(ModerationCase opened);

    void save(ModerationCase changed);

    /** How many are in a state, counted up to 10,000. */
    int count(CaseState state);

    /** When the oldest of a state was opened. */
    Optional<Instant> findOldest(CaseState state);

    /** Those of a state that are not about the moderator, the most urgent first, then the oldest. */
    List<ModerationCase> list(CaseState state, UUID moderator, CasePosition after, int limit);
}
