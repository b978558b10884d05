package io.fitconnect.social.club;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rules of one club that everyone sees, written down a second time without a database. Each act tells whether it is allowed. */
final class ClubModel {

    private final Admission admission;
    private final Map<UUID, Pair> pairs = new LinkedHashMap<>();
    private int joined;
    private ClubStatus status = ClubStatus.ACTIVE;

    ClubModel(Admission admission, UUID founder) {
        this.admission = admission;
        enter(founder);
        pair(founder).role = ClubRole.OWNER;
    }

    boolean join(UUID athlete) {
        if (status != ClubStatus.ACTIVE) {
            return false;
        }
        Pair own = pairs.get(athlete);
        if (own != null && own.state == MemberState.BANNED) {
            return false;
        }
        if (own != null && own.state == MemberState.MEMBER) {
            return true;
        }
        if (admission == Admission.OPEN || (own != null && own.state == MemberState.INVITED)) {
            enter(athlete);
            return true;
        }
        if (own != null && own.state == MemberState.REQUESTED) {
            return true;
        }
        if (admission == Admission.INVITATION || (own != null && own.state == MemberState.DECLINED)) {
            return false;
        }
        put(athlete, MemberState.REQUESTED);
        return true;
    }

    boolean leave(UUID athlete) {
        Pair own = pairs.get(athlete);
        if (own == null || !own.isPresent()) {
            return true;
        }
        boolean isOwner = own.role == ClubRole.OWNER;
        put(athlete, MemberState.LEFT);
        if (isOwner) {
            findFirst().ifPresentOrElse(next -> next.role = ClubRole.OWNER, () -> status = ClubStatus.CLOSED);
        }
        return true;
    }

    boolean decide(UUID actor, UUID athlete, boolean isGranted) {
        Pair target = pairs.get(athlete);
        if (!leads(actor, ClubRole.MODERATOR) || target == null || (isGranted && status != ClubStatus.ACTIVE)) {
            return false;
        }
        if (target.state == MemberState.REQUESTED) {
            if (isGranted) {
                enter(athlete);
            } else {
                put(athlete, MemberState.DECLINED);
            }
            return true;
        }
        return target.state == (isGranted ? MemberState.MEMBER : MemberState.DECLINED);
    }

    boolean invite(UUID actor, UUID athlete) {
        if (!leads(actor, ClubRole.MODERATOR) || status != ClubStatus.ACTIVE) {
            return false;
        }
        Pair target = pairs.get(athlete);
        if (actor.equals(athlete) || (target != null && target.state == MemberState.BANNED)) {
            return false;
        }
        if (target != null && target.state == MemberState.REQUESTED) {
            enter(athlete);
        } else if (target == null || !target.isPresent()) {
            put(athlete, MemberState.INVITED);
        }
        return true;
    }

    boolean remove(UUID actor, UUID athlete) {
        if (!mayActOn(actor, athlete)) {
            return false;
        }
        MemberState state = pair(athlete).state;
        if (state == MemberState.MEMBER || state == MemberState.INVITED) {
            put(athlete, MemberState.REMOVED);
            return true;
        }
        return state == MemberState.REMOVED;
    }

    boolean ban(UUID actor, UUID athlete) {
        if (!mayActOn(actor, athlete)) {
            return false;
        }
        put(athlete, MemberState.BANNED);
        return true;
    }

    boolean pardon(UUID actor, UUID athlete) {
        if (!mayActOn(actor, athlete)) {
            return false;
        }
        if (pair(athlete).state == MemberState.BANNED) {
            put(athlete, MemberState.REMOVED);
        }
        return true;
    }

    boolean appoint(UUID actor, UUID athlete, ClubRole role) {
        if (!leads(actor, ClubRole.ADMINISTRATOR) || !mayActOn(actor, athlete)) {
            return false;
        }
        if (pair(actor).role.compareTo(role) >= 0 || pair(athlete).state != MemberState.MEMBER) {
            return false;
        }
        pair(athlete).role = role;
        return true;
    }

    boolean transfer(UUID actor, UUID athlete) {
        Pair target = pairs.get(athlete);
        if (!leads(actor, ClubRole.OWNER) || target == null || target.state != MemberState.MEMBER) {
            return false;
        }
        pair(actor).role = ClubRole.ADMINISTRATOR;
        target.role = ClubRole.OWNER;
        return true;
    }

    boolean close(UUID actor) {
        if (!leads(actor, ClubRole.OWNER)) {
            return false;
        }
        status = ClubStatus.CLOSING;
        return true;
    }

    boolean keep(UUID actor) {
        if (!leads(actor, ClubRole.OWNER)) {
            return false;
        }
        status = ClubStatus.ACTIVE;
        return true;
    }

    /** Who owns the club. */
    UUID owner() {
        return pairs.entrySet().stream()
                .filter(entry -> entry.getValue().role == ClubRole.OWNER)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    ClubStatus status() {
        return status;
    }

    /** State and role of an athlete, as text. */
    String of(UUID athlete) {
        Pair own = pairs.get(athlete);
        return own == null ? "nothing" : own.state + " " + own.role;
    }

    long members() {
        return pairs.values().stream()
                .filter(pair -> pair.state == MemberState.MEMBER)
                .count();
    }

    private Optional<Pair> findFirst() {
        return pairs.values().stream()
                .filter(pair -> pair.state == MemberState.MEMBER)
                .min(Comparator.<Pair, ClubRole>comparing(pair -> pair.role).thenComparing(pair -> pair.place));
    }

    private boolean mayActOn(UUID actor, UUID athlete) {
        return leads(actor, ClubRole.MODERATOR)
                && pairs.containsKey(athlete)
                && pair(actor).role.compareTo(pair(athlete).role) < 0;
    }

    private boolean leads(UUID actor, ClubRole least) {
        Pair own = pairs.get(actor);
        return own != null && own.state == MemberState.MEMBER && own.role.compareTo(least) <= 0;
    }

    private void enter(UUID athlete) {
        put(athlete, MemberState.MEMBER);
        pair(athlete).place = joined++;
    }

    private void put(UUID athlete, MemberState state) {
        Pair pair = pairs.computeIfAbsent(athlete, any -> new Pair());
        pair.state = state;
        pair.role = ClubRole.MEMBER;
    }

    private Pair pair(UUID athlete) {
        return pairs.computeIfAbsent(athlete, any -> new Pair());
    }

    private static final class Pair {

        private MemberState state = MemberState.LEFT;
        private ClubRole role = ClubRole.MEMBER;
        private int place;

        private boolean isPresent() {
            return state == MemberState.MEMBER || state == MemberState.INVITED || state == MemberState.REQUESTED;
        }
    }
}
