package io.fitconnect.social.moderation.evidence;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds content of some kinds. */
interface EvidenceFinder {

    Set<ContentKind> kinds();

    /** What the viewer sees of it; empty where the viewer sees nothing. */
    Optional<Evidence> findSeen(ContentKey key, UUID viewer);

    /** What it is now, also hidden; empty once it is deleted. */
    Optional<Evidence> find(ContentKey key);

    /** All that it said, the newest first. */
    default List<TextVersion> listVersions(ContentKey key) {
        return List.of();
    }

    /** Some of what stands before and behind it, in order, with itself. */
    default List<Neighbour> listAround(ContentKey key) {
        return List.of();
    }
}
