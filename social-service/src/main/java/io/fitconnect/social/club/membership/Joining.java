package io.fitconnect.social.club.membership;

import io.fitconnect.platform.limit.AccountLimit;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.social.club.Admission;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubAnnouncements;
import io.fitconnect.social.club.ClubProblems;
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
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Lets an athlete into a club, or puts the request. */
@Component
public class Joining {

    /** The most answers that an athlete waits for at once. */
    static final int MOST_REQUESTS = 50;

    /** Each joining is announced to many services. */
    private static final AccountLimit LIMIT = new AccountLimit("club-joining", 100, Duration.ofDays(1));

    private static final int MOST_STAFF = AppointMember.MOST_STAFF + 1;

    private final Memberships memberships;
    private final MembershipKeeper keeper;
    private final AccountLimits limits;
    private final ToldClubs told;
    private final Outbox outbox;
    private final Clock clock;

    Joining(
            Memberships memberships,
            MembershipKeeper keeper,
            AccountLimits limits,
            ToldClubs told,
            Outbox outbox,
            Clock clock) {
        this.memberships = memberships;
        this.keeper = keeper;
        this.limits = limits;
        this.told = told;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Joins as the club's admission says. */
    void join(Club club, UUID athlete) {
        Admission admission = club.requireActive().details().admission();
        limits.take(athlete, LIMIT);
        Instant now = now();
        switch (admission) {
            case OPEN -> enter(club, athlete, now, before -> before.joins(Admission.OPEN, now));
            case REQUEST -> request(club, athlete, now);
            case INVITATION ->
                change(
                        club,
                        memberships.find(club.id(), athlete).orElseThrow(ClubProblems::byInvitation),
                        before -> before.joins(Admission.INVITATION, now));
        }
    }

    /** Joins by the club's link. */
    public void joinByLink(Club club, UUID athlete) {
        limits.take(athlete, LIMIT);
        Instant now = now();
        enter(club.requireActive(), athlete, now, before -> before.joinsByLink(now));
    }

    /** Writes before it reads: in a crowd each that looked first would conflict with the others. */
    private void enter(Club club, UUID athlete, Instant now, UnaryOperator<Membership> otherwise) {
        if (!keeper.add(Membership.first(club.id(), athlete, MemberState.MEMBER, now))) {
            change(club, memberships.find(club.id(), athlete).orElseThrow(), otherwise);
        }
    }

    private void request(Club club, UUID athlete, Instant now) {
        Optional<Membership> before = memberships.find(club.id(), athlete);
        if (before.isPresent()) {
            change(club, before.get(), known -> known.joins(Admission.REQUEST, now));
        } else {
            requireFewRequests(athlete);
            keeper.add(Membership.first(club.id(), athlete, MemberState.REQUESTED, now));
            tellStaff(club, athlete);
        }
    }

    private void change(Club club, Membership before, UnaryOperator<Membership> transition) {
        Membership after = transition.apply(before);
        boolean isNewRequest = after.is(MemberState.REQUESTED) && !before.is(MemberState.REQUESTED);
        if (isNewRequest) {
            requireFewRequests(after.athlete());
        }
        keeper.change(before, after);
        if (isNewRequest && before.isFollowedByTelling(after.since())) {
            tellStaff(club, after.athlete());
        }
    }

    private void requireFewRequests(UUID athlete) {
        if (memberships.countOf(athlete, MemberState.REQUESTED, MOST_REQUESTS) >= MOST_REQUESTS) {
            throw ClubProblems.tooManyRequests(MOST_REQUESTS);
        }
    }

    private void tellStaff(Club club, UUID athlete) {
        Club shown = told.of(club);
        memberships
                .listStaff(club.id(), athlete, MOST_STAFF)
                .forEach(staff -> outbox.announce(ClubAnnouncements.joinRequested(shown, staff.athlete(), athlete)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
