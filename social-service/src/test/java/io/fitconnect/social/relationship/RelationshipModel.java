package io.fitconnect.social.relationship;

import io.fitconnect.platform.relation.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What people are to each other, kept as plain facts: the oracle of the random sequence. */
final class RelationshipModel {

    private enum Kind {
        FRIEND,
        REQUEST,
        FOLLOW,
        BLOCK,
        ASKED_BEFORE
    }

    private record Fact(Kind kind, UUID from, UUID to) {}

    private final Set<Fact> facts = new HashSet<>();

    /** Asks, and tells whether that is allowed. */
    boolean ask(UUID by, UUID to) {
        if (isBlocked(by, to)) {
            return false;
        }
        if (isFriend(by, to) || has(Kind.REQUEST, by, to)) {
            return true;
        }
        if (has(Kind.REQUEST, to, by)) {
            befriend(by, to);
            return true;
        }
        return !has(Kind.ASKED_BEFORE, by, to)
                && facts.addAll(List.of(new Fact(Kind.REQUEST, by, to), new Fact(Kind.ASKED_BEFORE, by, to)));
    }

    boolean accept(UUID by, UUID to) {
        if (isBlocked(to, by)) {
            return false;
        }
        if (has(Kind.REQUEST, to, by)) {
            befriend(by, to);
        }
        return isFriend(by, to);
    }

    boolean follow(UUID by, UUID to) {
        if (!isBlocked(by, to)) {
            facts.add(new Fact(Kind.FOLLOW, by, to));
        }
        return !isBlocked(by, to);
    }

    boolean block(UUID by, UUID to) {
        if (has(Kind.BLOCK, to, by) && !has(Kind.BLOCK, by, to)) {
            return false;
        }
        for (Kind kind : List.of(Kind.FRIEND, Kind.REQUEST, Kind.FOLLOW)) {
            facts.remove(new Fact(kind, by, to));
            facts.remove(new Fact(kind, to, by));
        }
        facts.add(new Fact(Kind.BLOCK, by, to));
        return true;
    }

    void end(UUID by, Tie tie, UUID to) {
        switch (tie) {
            case FRIEND -> {
                facts.remove(new Fact(Kind.FRIEND, by, to));
                facts.remove(new Fact(Kind.FRIEND, to, by));
            }
            case REQUEST_SENT -> facts.remove(new Fact(Kind.REQUEST, by, to));
            case REQUEST_RECEIVED -> facts.remove(new Fact(Kind.REQUEST, to, by));
            case FOLLOWEE -> facts.remove(new Fact(Kind.FOLLOW, by, to));
            case FOLLOWER -> facts.remove(new Fact(Kind.FOLLOW, to, by));
            case BLOCK -> facts.remove(new Fact(Kind.BLOCK, by, to));
        }
    }

    boolean has(UUID athlete, Tie tie, UUID other) {
        return switch (tie) {
            case FRIEND -> isFriend(athlete, other);
            case REQUEST_SENT -> has(Kind.REQUEST, athlete, other);
            case REQUEST_RECEIVED -> has(Kind.REQUEST, other, athlete);
            case FOLLOWEE -> has(Kind.FOLLOW, athlete, other);
            case FOLLOWER -> has(Kind.FOLLOW, other, athlete);
            case BLOCK -> has(Kind.BLOCK, athlete, other);
        };
    }

    Standing standing(UUID owner, UUID viewer) {
        if (isBlocked(owner, viewer)) {
            return Standing.NONE;
        }
        if (isFriend(owner, viewer)) {
            return Standing.FRIEND;
        }
        return has(Kind.FOLLOW, viewer, owner) ? Standing.FOLLOWER : Standing.STRANGER;
    }

    boolean isBlocked(UUID one, UUID other) {
        return has(Kind.BLOCK, one, other) || has(Kind.BLOCK, other, one);
    }

    boolean isFriend(UUID one, UUID other) {
        return has(Kind.FRIEND, one, other) || has(Kind.FRIEND, other, one);
    }

    private void befriend(UUID one, UUID other) {
        end(one, Tie.REQUEST_SENT, other);
        end(one, Tie.REQUEST_RECEIVED, other);
        facts.remove(new Fact(Kind.ASKED_BEFORE, one, other));
        facts.remove(new Fact(Kind.ASKED_BEFORE, other, one));
        facts.add(new Fact(Kind.FRIEND, one, other));
    }

    private boolean has(Kind kind, UUID from, UUID to) {
        return facts.contains(new Fact(kind, from, to));
    }
}
