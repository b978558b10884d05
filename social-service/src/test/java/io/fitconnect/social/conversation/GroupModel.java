package io.fitconnect.social.conversation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** The plain facts of one group, which one administrator never leaves. */
final class GroupModel {

    private final UUID administrator;
    private final Set<UUID> minors;
    private final Set<Set<UUID>> friends = new HashSet<>();
    private final Set<Set<UUID>> blocks = new HashSet<>();
    private final Set<UUID> members = new LinkedHashSet<>();
    private final Set<UUID> invited = new LinkedHashSet<>();
    private final Set<UUID> waiting = new HashSet<>();
    private final Set<UUID> known = new HashSet<>();

    GroupModel(UUID administrator, Set<UUID> minors) {
        this.administrator = administrator;
        this.minors = minors;
        members.add(administrator);
    }

    void relate(UUID one, UUID other, boolean isFriend, boolean isBlocked) {
        Set<UUID> pair = Set.of(one, other);
        friends.remove(pair);
        blocks.remove(pair);
        if (isFriend) {
            friends.add(pair);
        }
        if (isBlocked) {
            blocks.add(pair);
        }
    }

    boolean isBlocked(UUID one, UUID other) {
        return !one.equals(other) && blocks.contains(Set.of(one, other));
    }

    boolean add(UUID person) {
        boolean isSeen = !isBlocked(administrator, person);
        if (isSeen && (members.contains(person) || invited.contains(person))) {
            return true;
        }
        boolean isFriend = friends.contains(Set.of(administrator, person));
        boolean takes = isSeen && (isFriend || !minors.contains(person));
        if (!takes || clashes(person)) {
            return false;
        }
        if (isFriend && !known.contains(person)) {
            members.add(person);
        } else if (waiting.contains(person)) {
            return false;
        } else {
            invited.add(person);
        }
        known.add(person);
        return true;
    }

    boolean accept(UUID person) {
        if (members.contains(person)) {
            return true;
        }
        if (!isInvited(person)) {
            return false;
        }
        invited.remove(person);
        return members.add(person);
    }

    void decline(UUID person) {
        if (isInvited(person)) {
            invited.remove(person);
            waiting.add(person);
        }
    }

    void remove(UUID person) {
        members.remove(person);
        if (invited.remove(person)) {
            waiting.add(person);
        }
    }

    boolean leave(UUID person) {
        return members.remove(person);
    }

    /** As the person sees it. */
    boolean isInvited(UUID person) {
        return invited.contains(person) && !clashes(person);
    }

    Set<UUID> membersSeenBy(UUID viewer) {
        Set<UUID> seen = new HashSet<>(members);
        seen.removeIf(member -> isBlocked(viewer, member));
        return seen;
    }

    Set<UUID> members() {
        return new HashSet<>(members);
    }

    private boolean clashes(UUID person) {
        Set<UUID> met = new HashSet<>(members);
        met.addAll(invited);
        met.remove(person);
        return met.stream().anyMatch(other -> clash(person, other));
    }

    private boolean clash(UUID one, UUID other) {
        boolean isStrange = !friends.contains(Set.of(one, other));
        return isBlocked(one, other) || ((minors.contains(one) || minors.contains(other)) && isStrange);
    }
}
