package io.fitconnect.social.club;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What one athlete is to one club. A transition that changes nothing returns the same state.
 *
 * @param role     of a member; member of all others
 * @param revision grows with every change of the pair
 * @param since    when the state began; a change of the role keeps it, so that it tells seniority
 */
public record Membership(UUID club, UUID athlete, MemberState state, ClubRole role, long revision, Instant since) {

    /** How long a declined athlete waits before the next request. */
    static final Duration BEFORE_NEXT_REQUEST = Duration.ofDays(7);

    /** For how long nobody hears again that the same athlete is invited, or requests. */
    static final Duration BEFORE_NEXT_TELLING = Duration.ofDays(1);

    /** The founder's, who owns the club. */
    static Membership founder(Club club, Instant now) {
        return new Membership(club.id(), club.requireOwner(), MemberState.MEMBER, ClubRole.OWNER, 0, now);
    }

    /** The first state of a pair. */
    public static Membership first(UUID club, UUID athlete, MemberState state, Instant now) {
        return new Membership(club, athlete, state, ClubRole.MEMBER, 0, now);
    }

    public boolean is(MemberState wanted) {
        return state == wanted;
    }

    public boolean isMember() {
        return is(MemberState.MEMBER);
    }

    /** Whether the athlete is in the club, or on the way into it. */
    public boolean isPresent() {
        return isMember() || is(MemberState.INVITED) || is(MemberState.REQUESTED);
    }

    /** Whether an invitation or a request in the place of this state is told: who takes it back and repeats it is not heard each time. */
    public boolean isFollowedByTelling(Instant now) {
        return !now.isBefore(since.plus(BEFORE_NEXT_TELLING));
    }

    /** A member of this role or a higher one. */
    public boolean leadsAs(ClubRole least) {
        return isMember() && role.isAtLeast(least);
    }

    /** Joins, accepts the invitation or requests, as the club's admission says. */
    public Membership joins(Admission admission, Instant now) {
        return switch (state) {
            case MEMBER -> this;
            case BANNED -> throw ClubProblems.notAdmitted();
            case INVITED -> becomesMember(now);
            case REQUESTED -> admission == Admission.OPEN ? becomesMember(now) : this;
            case LEFT, DECLINED, REMOVED -> joinsFromOutside(admission, now);
        };
    }

    private Membership joinsFromOutside(Admission admission, Instant now) {
        return switch (admission) {
            case OPEN -> becomesMember(now);
            case REQUEST -> {
                if (is(MemberState.DECLINED) && now.isBefore(since.plus(BEFORE_NEXT_REQUEST))) {
                    throw ClubProblems.declinedLately(since.plus(BEFORE_NEXT_REQUEST));
                }
                yield next(MemberState.REQUESTED, now);
            }
            case INVITATION -> throw ClubProblems.byInvitation();
        };
    }

    /** Joins by the club's link, whatever its admission. */
    public Membership joinsByLink(Instant now) {
        return switch (state) {
            case MEMBER -> this;
            case BANNED -> throw ClubProblems.notAdmitted();
            case INVITED, REQUESTED, LEFT, DECLINED, REMOVED -> becomesMember(now);
        };
    }

    /** Is invited; an athlete who requested is a member at once. */
    public Membership isInvited(Instant now) {
        return switch (state) {
            case MEMBER, INVITED -> this;
            case REQUESTED -> becomesMember(now);
            case BANNED -> throw ClubProblems.isBanned();
            case LEFT, DECLINED, REMOVED -> next(MemberState.INVITED, now);
        };
    }

    /** Is admitted on request. */
    public Membership isAdmitted(Instant now) {
        return switch (state) {
            case MEMBER -> this;
            case REQUESTED -> becomesMember(now);
            case INVITED, LEFT, DECLINED, REMOVED, BANNED -> throw ClubProblems.noRequest(athlete);
        };
    }

    /** Is refused on request. */
    public Membership isDeclined(Instant now) {
        return switch (state) {
            case DECLINED -> this;
            case REQUESTED -> next(MemberState.DECLINED, now);
            case INVITED, MEMBER, LEFT, REMOVED, BANNED -> throw ClubProblems.noRequest(athlete);
        };
    }

    /** Leaves, withdraws the request or refuses the invitation. */
    public Membership leaves(Instant now) {
        return isPresent() ? next(MemberState.LEFT, now) : this;
    }

    /** Is removed, or loses the invitation. */
    public Membership isRemoved(Instant now) {
        return switch (state) {
            case REMOVED -> this;
            case MEMBER, INVITED -> next(MemberState.REMOVED, now);
            case REQUESTED, LEFT, DECLINED, BANNED -> throw ClubProblems.notInClub(athlete);
        };
    }

    public Membership isBanned(Instant now) {
        return is(MemberState.BANNED) ? this : next(MemberState.BANNED, now);
    }

    /** May join again. */
    public Membership isPardoned(Instant now) {
        return is(MemberState.BANNED) ? next(MemberState.REMOVED, now) : this;
    }

    /** Gets another role. */
    public Membership as(ClubRole other) {
        if (!isMember()) {
            throw ClubProblems.notInClub(athlete);
        }
        return other == role ? this : new Membership(club, athlete, state, other, revision + 1, since);
    }

    private Membership becomesMember(Instant now) {
        return next(MemberState.MEMBER, now);
    }

    private Membership next(MemberState nextState, Instant now) {
        return new Membership(club, athlete, nextState, ClubRole.MEMBER, revision + 1, now);
    }
}
