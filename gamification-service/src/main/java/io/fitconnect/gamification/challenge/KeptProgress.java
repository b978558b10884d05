package io.fitconnect.gamification.challenge;

import io.fitconnect.gamification.rule.RuleBook;
import io.fitconnect.gamification.rule.Standing;
import io.fitconnect.gamification.standing.StandingWatch;
import io.fitconnect.platform.outbox.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps an athlete's progress equal to what the efforts say. What ended a month ago stays as it was. */
@Component
class KeptProgress implements StandingWatch {

    static final Period STILL_MOVES = Period.ofDays(31);

    private final Challenges challenges;
    private final RuleBook rules;
    private final Outbox outbox;
    private final Clock clock;

    KeptProgress(Challenges challenges, RuleBook rules, Outbox outbox, Clock clock) {
        this.challenges = challenges;
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void computed(UUID athlete, Standing standing) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        challenges
                .listOpen(athlete, today.minus(STILL_MOVES))
                .forEach(challenge -> keep(challenge, athlete, of(challenge, standing)));
    }

    Progress of(Challenge challenge, Standing standing) {
        return Progress.of(
                challenge.goal(), standing.entries(), challenge.audience().isAmongOthers(), rules.streaks());
    }

    private void keep(Challenge challenge, UUID athlete, Progress now) {
        Progress before = challenges.findProgress(challenge.id(), athlete).orElse(Progress.NONE);
        if (now.equals(before)) {
            return;
        }
        challenges.put(challenge.id(), athlete, now);
        if (before.reached().isEmpty()) {
            now.reached()
                    .ifPresent(reached -> outbox.announce(ChallengeAnnouncements.reached(challenge, athlete, reached)));
        }
    }
}
