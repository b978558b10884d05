package io.fitconnect.gamification.challenge;

import io.fitconnect.gamification.effort.EffortLedger;
import io.fitconnect.gamification.rule.RuleBook;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes part in a challenge; what was done since its first day counts. */
@UseCase
public class JoinChallenge {

    static final int MOST_OPEN = 100;
    static final int MOST_TEAMS = 100;

    private final Challenges challenges;
    private final Invitations invitations;
    private final KeptProgress keptProgress;
    private final EffortLedger ledger;
    private final RuleBook rules;
    private final Clock clock;

    JoinChallenge(
            Challenges challenges,
            Invitations invitations,
            KeptProgress keptProgress,
            EffortLedger ledger,
            RuleBook rules,
            Clock clock) {
        this.challenges = challenges;
        this.invitations = invitations;
        this.keptProgress = keptProgress;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Joining again changes the team alone. Refuses with 400 a team where there are none, or none where there are, and with 409 once the challenge is over
     * everywhere on earth, where the athlete takes part in a hundred others, or where there are a hundred other teams.
     */
    public void handle(UUID id, UUID athlete, @Nullable String team) {
        Challenge challenge = challenges.findFor(id, athlete).orElseThrow(ChallengeProblems::notFound);
        if ((challenge.teams() == null) != (team == null)) {
            throw InvalidValue.refuse("team", "must be there where teams compete, and nowhere else");
        }
        if (challenge.isOver(clock.instant())) {
            throw ChallengeProblems.over();
        }
        requireFewTeams(id, team);
        if (challenges.findProgress(id, athlete).isEmpty()) {
            requireFewOpen(athlete);
            Progress progress = keptProgress.of(challenge, rules.evaluate(ledger.list(athlete)));
            challenges.join(id, athlete, progress, clock.instant());
            invitations.remove(id, athlete);
        }
        challenges.choose(id, athlete, team);
    }

    private void requireFewTeams(UUID challenge, @Nullable String team) {
        if (team != null) {
            List<String> teams = challenges.listTeams(challenge, MOST_TEAMS);
            if (teams.size() >= MOST_TEAMS && !teams.contains(team)) {
                throw ChallengeProblems.tooManyTeams(MOST_TEAMS);
            }
        }
    }

    /** Each training of the athlete moves all of them. */
    private void requireFewOpen(UUID athlete) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (challenges.countOpen(athlete, today.minus(KeptProgress.STILL_MOVES)) >= MOST_OPEN) {
            throw ChallengeProblems.tooManyJoined(MOST_OPEN);
        }
    }
}
