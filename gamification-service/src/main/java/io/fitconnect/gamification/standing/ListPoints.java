package io.fitconnect.gamification.standing;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.effort.EffortLedger;
import io.fitconnect.gamification.rule.PointEntry;
import io.fitconnect.gamification.rule.RuleBook;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Lists what each of an athlete's own trainings gave and why, the latest first. */
@UseCase(readOnly = true)
public class ListPoints {

    private static final Comparator<PointEntry> LATEST_FIRST =
            Comparator.comparing(PointEntry::effort, Effort.BY_DAY).reversed();

    private final EffortLedger ledger;
    private final RuleBook rules;

    ListPoints(EffortLedger ledger, RuleBook rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    public List<PointEntry> handle(UUID athlete, EntryPosition after, int limit) {
        return rules.evaluate(ledger.list(athlete)).entries().stream()
                .sorted(LATEST_FIRST)
                .skip(Math.max(0, after.entries()))
                .limit(limit)
                .toList();
    }
}
