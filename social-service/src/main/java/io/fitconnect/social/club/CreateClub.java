package io.fitconnect.social.club;

import io.fitconnect.platform.limit.AccountLimit;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Screening;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Founds a club, whose owner the founder is. */
@UseCase
public class CreateClub {

    /** The most clubs that one athlete owns. */
    static final int MOST_OWNED = 20;

    private static final AccountLimit LIMIT = new AccountLimit("club-creation", 20, Duration.ofDays(1));

    private final Clubs clubs;
    private final MembershipKeeper memberships;
    private final AccountLimits limits;
    private final Screening screening;
    private final Clock clock;

    CreateClub(Clubs clubs, MembershipKeeper memberships, AccountLimits limits, Screening screening, Clock clock) {
        this.clubs = clubs;
        this.memberships = memberships;
        this.limits = limits;
        this.screening = screening;
        this.clock = clock;
    }

    /** Adds it, and returns its id. */
    public UUID handle(UUID founder, ClubDetails details) {
        limits.take(founder, LIMIT);
        if (clubs.countOwned(founder, MOST_OWNED) >= MOST_OWNED) {
            throw ClubProblems.tooManyOwned(MOST_OWNED);
        }
        Club club = Club.of(founder, details, clock.instant().truncatedTo(ChronoUnit.MICROS));
        clubs.add(club);
        screening.look(
                ContentKey.club(club.id()), club.version(), details.name(), details.description(), details.rules());
        memberships.add(Membership.founder(club, club.createdAt()));
        return club.id();
    }
}
