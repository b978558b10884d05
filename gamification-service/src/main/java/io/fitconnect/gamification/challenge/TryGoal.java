package io.fitconnect.gamification.challenge;

import io.fitconnect.gamification.effort.EffortLedger;
import io.fitconnect.gamification.rule.RuleBook;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Computes how a goal for everybody would have gone if it had ended yesterday, by a sample of athletes. */
@UseCase(readOnly = true)
public class TryGoal {

    private static final int MOST_ATHLETES = 300;

    private final EffortLedger ledger;
    private final RuleBook rules;
    private final Clock clock;

    TryGoal(EffortLedger ledger, RuleBook rules, Clock clock) {
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    public Trial handle(Goal goal) {
        LocalDate until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        LocalDate from = until.minusDays(ChronoUnit.DAYS.between(goal.from(), goal.until()));
        Goal past = new Goal(goal.measure(), goal.sports(), from, until, goal.target());
        List<Progress> sample = ledger.sampleAthletes(from, MOST_ATHLETES).stream()
                .map(athlete -> progress(past, athlete))
                .sorted((one, other) -> Long.compare(one.value(), other.value()))
                .toList();
        int reached = (int) sample.stream()
                .filter(progress -> progress.reached().isPresent())
                .count();
        long median = sample.isEmpty() ? 0 : sample.get((sample.size() - 1) / 2).value();
        return new Trial(from, until, sample.size(), reached, median);
    }

    private Progress progress(Goal goal, UUID athlete) {
        return Progress.of(goal, rules.evaluate(ledger.list(athlete)).entries(), true, rules.streaks());
    }
}
