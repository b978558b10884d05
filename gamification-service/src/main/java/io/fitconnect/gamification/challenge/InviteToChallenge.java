package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.account.HiddenAccounts;
import io.fitconnect.platform.limit.AccountLimit;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Invites a friend to a challenge by invitation that the athlete made. */
@UseCase
public class InviteToChallenge {

    static final int MOST_INVITED = 100;

    private static final AccountLimit LIMIT = new AccountLimit("challenge-invitation", 200, Duration.ofDays(1));

    private final OwnChallenges own;
    private final Challenges challenges;
    private final Invitations invitations;
    private final Visibilities visibilities;
    private final HiddenAccounts hidden;
    private final AccountLimits limits;
    private final Outbox outbox;
    private final Clock clock;

    InviteToChallenge(
            OwnChallenges own,
            Challenges challenges,
            Invitations invitations,
            Visibilities visibilities,
            HiddenAccounts hidden,
            AccountLimits limits,
            Outbox outbox,
            Clock clock) {
        this.own = own;
        this.challenges = challenges;
        this.invitations = invitations;
        this.visibilities = visibilities;
        this.hidden = hidden;
        this.limits = limits;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Invites once: who takes part, is invited or declined hears nothing. Refuses with 404 whoever is no friend, and with 409 where nobody is invited. */
    public void handle(UUID id, UUID maker, UUID athlete) {
        Challenge challenge = own.get(id, maker);
        if (challenge.audience() != Audience.INVITED) {
            throw ChallengeProblems.notByInvitation();
        }
        if (challenge.isOver(clock.instant())) {
            throw ChallengeProblems.over();
        }
        limits.take(maker, LIMIT);
        requireFriend(maker, athlete);
        boolean takesPart = challenges.findProgress(id, athlete).isPresent();
        if (!takesPart && invitations.find(id, athlete).isEmpty()) {
            if (invitations.count(id) >= MOST_INVITED) {
                throw ChallengeProblems.tooManyInvited(MOST_INVITED);
            }
            invitations.put(new Invitation(id, athlete, clock.instant(), false));
            outbox.announce(ChallengeAnnouncements.invited(challenge, maker, athlete));
        }
    }

    /** Answers for a stranger, for who is hidden, for who blocked and for nobody with the same 404. */
    private void requireFriend(UUID maker, UUID athlete) {
        Standing standing = visibilities.sight(maker, athlete).standing();
        boolean isHidden = hidden.contains(athlete);
        if (isHidden || standing != Standing.FRIEND) {
            throw ChallengeProblems.noSuchFriend();
        }
    }
}
