package io.fitconnect.social.club.membership;

import io.fitconnect.platform.limit.AccountLimit;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubAnnouncements;
import io.fitconnect.social.club.ClubProblems;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStaff;
import io.fitconnect.social.club.MemberState;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.MembershipKeeper;
import io.fitconnect.social.club.Memberships;
import io.fitconnect.social.club.ToldClubs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Invites a friend, a follower or a member of another club of the one who invites; all others are invited by link. For moderators. */
@UseCase
public class InviteToClub {

    /** The most open invitations of one club. */
    static final int MOST_INVITED = 500;

    private static final AccountLimit LIMIT = new AccountLimit("club-invitation", 200, Duration.ofDays(1));
    private static final Set<Standing> CLOSE = Set.of(Standing.FRIEND, Standing.FOLLOWER, Standing.CLUB_MEMBER);

    private final ClubStaff staff;
    private final Memberships memberships;
    private final MembershipKeeper keeper;
    private final Visibilities visibilities;
    private final AccountLimits limits;
    private final ToldClubs told;
    private final Outbox outbox;
    private final Clock clock;

    InviteToClub(
            ClubStaff staff,
            Memberships memberships,
            MembershipKeeper keeper,
            Visibilities visibilities,
            AccountLimits limits,
            ToldClubs told,
            Outbox outbox,
            Clock clock) {
        this.staff = staff;
        this.memberships = memberships;
        this.keeper = keeper;
        this.visibilities = visibilities;
        this.limits = limits;
        this.told = told;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Invites; who is a member or invited stays so, who has requested is admitted. */
    public void handle(UUID id, UUID actor, UUID athlete) {
        Club club = staff.require(id, actor, ClubRole.MODERATOR).club().requireActive();
        limits.take(actor, LIMIT);
        Optional<Membership> before = requireClose(club, actor, athlete);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (before.isPresent()) {
            invite(club, actor, before.get(), now);
        } else {
            requireFewInvited(club);
            keeper.add(Membership.first(id, athlete, MemberState.INVITED, now));
            outbox.announce(ClubAnnouncements.invited(told.of(club), athlete, actor));
        }
    }

    /** Answers for a stranger, for who is hidden, for who blocked and for nobody with the same 404. */
    private Optional<Membership> requireClose(Club club, UUID actor, UUID athlete) {
        Standing standing = visibilities.standing(actor, athlete);
        Optional<Membership> known = memberships.find(club.id(), athlete);
        boolean hasRequested = standing != Standing.NONE
                && known.filter(pair -> pair.is(MemberState.REQUESTED)).isPresent();
        if (!CLOSE.contains(standing) && !hasRequested) {
            throw ClubProblems.notClose(athlete);
        }
        return known;
    }

    private void invite(Club club, UUID actor, Membership before, Instant now) {
        Membership after = before.isInvited(now);
        if (after.revision() == before.revision()) {
            return;
        }
        if (after.is(MemberState.INVITED)) {
            requireFewInvited(club);
        }
        keeper.change(before, after);
        if (after.isMember()) {
            outbox.announce(ClubAnnouncements.admitted(told.of(club), after.athlete()));
        } else if (before.isFollowedByTelling(now)) {
            outbox.announce(ClubAnnouncements.invited(told.of(club), after.athlete(), actor));
        }
    }

    private void requireFewInvited(Club club) {
        if (memberships.countAll(club.id(), MemberState.INVITED, MOST_INVITED) >= MOST_INVITED) {
            throw ClubProblems.tooManyInvited(MOST_INVITED);
        }
    }
}
