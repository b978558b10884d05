package io.fitconnect.social.relationship;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.relation.RelationState;
import java.time.Instant;
import java.util.UUID;

/** What others learn: the contracts stand in {@code contracts/social/relation} and {@code contracts/social/interaction}. */
final class RelationshipAnnouncements {

    static final String RELATIONS = "social.relation";
    static final String RELATION_CHANGED = "relation-changed.v1";
    static final String INTERACTIONS = "social.interaction";
    static final String REQUESTED = "friend-requested.v1";
    static final String ACCEPTED = "friend-accepted.v1";

    private RelationshipAnnouncements() {}

    static Announcement changed(RelationState state) {
        String key = state.athleteId() + ":" + state.otherId();
        return new Announcement(
                RELATIONS,
                key,
                RELATION_CHANGED,
                state.athleteId().toString(),
                new RelationChanged(
                        state.athleteId(),
                        state.otherId(),
                        state.friend(),
                        state.follower(),
                        state.coach(),
                        state.blocked(),
                        state.version()));
    }

    /** For the athlete who is asked. */
    static Announcement requested(UUID asked, UUID asking, Instant at) {
        return toldTo(asked, REQUESTED, new FriendRequested(asked, asking, at));
    }

    /** For the athlete who had asked. */
    static Announcement accepted(UUID asking, UUID accepting, Instant at) {
        return toldTo(asking, ACCEPTED, new FriendAccepted(asking, accepting, at));
    }

    private static Announcement toldTo(UUID athlete, String type, Object data) {
        return new Announcement(INTERACTIONS, athlete.toString(), type, athlete.toString(), data);
    }

    record RelationChanged(
            UUID athleteId,
            UUID otherId,
            boolean friend,
            boolean follower,
            boolean coach,
            boolean blocked,
            long version) {}

    record FriendRequested(UUID athleteId, UUID otherId, Instant requestedAt) {}

    record FriendAccepted(UUID athleteId, UUID otherId, Instant acceptedAt) {}
}
