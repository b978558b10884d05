package io.fitconnect.gamification.challenge;

import io.fitconnect.gamification.effort.EffortLedger;
import io.fitconnect.gamification.rule.RuleBook;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes part in a challenge; what was done since its first day counts. */
@UseCase
public class JoinChallenge {

    private final Challenges challenges;
    private final KeptProgress keptProgress;
    private final EffortLedger ledger;
    private final RuleBook rules;
    private final Clock clock;

    JoinChallenge(Challenges challenges, KeptProgress keptProgress, EffortLedger ledger, RuleBook rules, Clock clock) {
        this.challenges = challenges;
        this.keptProgress = keptProgress;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Joining again changes the team alone. Refuses with 400 a team where there are none, or none where there are, and with 409 once the challenge is over
     * everywhere on earth.
     */
    public void handle(UUID id, UUID athlete, @Nullable String team) {
        Challenge challenge = challenges.findFor(id, athlete).orElseThrow(ChallengeProblems::notFound);
        if ((challenge.teams() == null) != (team == null)) {
            throw InvalidValue.refuse("team", "must be there where teams compete, and nowhere else");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (challenge.goal().until().plusDays(1).isBefore(today)) {
            throw ChallengeProblems.over();
        }
        if (challenges.findProgress(id, athlete).isPresent()) {
            challenges.choose(id, athlete, team);
            return;
        }
        Progress progress = keptProgress.of(challenge, rules.evaluate(ledger.list(athlete)));
        challenges.join(id, athlete, progress, clock.instant());
        challenges.choose(id, athlete, team);
    }
}
