package io.fitconnect.social.relationship;

import io.fitconnect.platform.relation.RelationState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything between two people. At most one of them has an open request, friends have none, and behind a block there is nothing but
 * blocks. Immutable: a transition returns the next state, or the same when it changes nothing.
 *
 * @param friendsAt since when they are friends; null when they are not
 * @param version   grows with every change; {@link #NEW} before the first
 */
public record Relationship(Pair pair, @Nullable Instant friendsAt, Side low, Side high, long version) {

    static final long NEW = -1;

    public static Relationship none(Pair pair) {
        return new Relationship(pair, null, Side.NOTHING, Side.NOTHING, NEW);
    }

    public UUID other(UUID athlete) {
        return pair.other(athlete);
    }

    public Friendship friendship(UUID viewer) {
        if (friendsAt != null) {
            return Friendship.FRIEND;
        }
        if (side(viewer).requestedAt() != null) {
            return Friendship.REQUESTED;
        }
        return opposite(viewer).requestedAt() != null ? Friendship.ASKED : Friendship.NONE;
    }

    /** Whether this one of the two follows the other. */
    public boolean follows(UUID athlete) {
        return side(athlete).followsAt() != null;
    }

    /** Whether this one of the two blocks the other. */
    public boolean blocks(UUID athlete) {
        return side(athlete).blockedAt() != null;
    }

    /** Whether this one reads the other's name whatever the other's profile shows. */
    public boolean knowsName(UUID athlete) {
        return entries(athlete).stream().anyMatch(Entry::named);
    }

    /**
     * Asks for friendship. When the other has asked, they are friends.
     *
     * @param again how long after a request that led to nothing the same person can ask again
     */
    Relationship ask(UUID by, Instant now, Duration again) {
        requireOpen(by);
        return switch (friendship(by)) {
            case FRIEND, REQUESTED -> this;
            case ASKED -> befriend(now);
            case NONE -> with(by, requireRested(side(by), now, again).asks(now));
        };
    }

    /** Accepts the other's request, or throws the problem that there is none. */
    Relationship accept(UUID by, Instant now) {
        return switch (friendship(by)) {
            case FRIEND -> this;
            case ASKED -> befriend(now);
            case REQUESTED, NONE -> throw RelationshipProblems.noRequest();
        };
    }

    Relationship follow(UUID by, Instant now) {
        requireOpen(by);
        return follows(by) ? this : with(by, side(by).follows(now));
    }

    /** Ends friendship, requests and following of both. */
    Relationship block(UUID by, boolean knowsName, Instant now) {
        if (blocks(by)) {
            return this;
        }
        Side blocking = side(by).broken().blocks(now, knowsName);
        return by.equals(pair.low()) ? next(null, blocking, high.broken()) : next(null, low.broken(), blocking);
    }

    /** Ends one tie from the side of one person; a tie that is not there stays away. */
    Relationship end(UUID by, Tie tie) {
        if (entries(by).stream().noneMatch(entry -> entry.tie() == tie)) {
            return this;
        }
        UUID other = pair.other(by);
        return switch (tie) {
            case FRIEND -> next(null, low, high);
            case REQUEST_SENT -> with(by, side(by).withoutRequest());
            case REQUEST_RECEIVED -> with(other, side(other).withoutRequest());
            case FOLLOWEE -> with(by, side(by).follows(null));
            case FOLLOWER -> with(other, side(other).follows(null));
            case BLOCK -> with(by, side(by).blocks(null, false));
        };
    }

    /** What other may see of athlete, for those who decide visibility. */
    RelationState state(UUID athlete) {
        UUID other = pair.other(athlete);
        boolean blocked = blocks(athlete) || blocks(other);
        return new RelationState(athlete, other, friendsAt != null, follows(other), false, blocked, version);
    }

    /** The lists of both in which the other stands. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(entries(pair.low()));
        entries.addAll(entries(pair.high()));
        return List.copyOf(entries);
    }

    private List<Entry> entries(UUID athlete) {
        Side own = side(athlete);
        Side opposite = opposite(athlete);
        List<Entry> entries = new ArrayList<>();
        add(entries, athlete, Tie.FRIEND, friendsAt, true);
        add(entries, athlete, Tie.REQUEST_SENT, own.requestedAt(), false);
        add(entries, athlete, Tie.REQUEST_RECEIVED, opposite.requestedAt(), true);
        add(entries, athlete, Tie.FOLLOWER, opposite.followsAt(), true);
        add(entries, athlete, Tie.FOLLOWEE, own.followsAt(), false);
        add(entries, athlete, Tie.BLOCK, own.blockedAt(), own.knewName());
        return entries;
    }

    private void add(List<Entry> entries, UUID athlete, Tie tie, @Nullable Instant since, boolean named) {
        if (since != null) {
            entries.add(new Entry(athlete, tie, pair.other(athlete), since, named));
        }
    }

    /** A person who blocks the other knows it; to a blocked person the other is nowhere. */
    private void requireOpen(UUID by) {
        if (blocks(by)) {
            throw RelationshipProblems.blocked();
        }
        if (blocks(pair.other(by))) {
            throw RelationshipProblems.notFound(pair.other(by));
        }
    }

    private static Side requireRested(Side asking, Instant now, Duration again) {
        Instant askedAt = asking.askedAt();
        if (askedAt != null && now.isBefore(askedAt.plus(again))) {
            throw RelationshipProblems.askedBefore(Duration.between(now, askedAt.plus(again)));
        }
        return asking;
    }

    private Relationship befriend(Instant now) {
        return next(now, low.befriended(), high.befriended());
    }

    private Side side(UUID athlete) {
        return athlete.equals(pair.low()) ? low : high;
    }

    private Side opposite(UUID athlete) {
        return side(pair.other(athlete));
    }

    private Relationship with(UUID athlete, Side changed) {
        return athlete.equals(pair.low()) ? next(friendsAt, changed, high) : next(friendsAt, low, changed);
    }

    private Relationship next(@Nullable Instant friends, Side nextLow, Side nextHigh) {
        return new Relationship(pair, friends, nextLow, nextHigh, version + 1);
    }
}
