package io.fitconnect.gamification.standing;

import io.fitconnect.gamification.effort.EffortLedger;
import io.fitconnect.gamification.rule.PointEntry;
import io.fitconnect.gamification.rule.RuleBook;
import io.fitconnect.gamification.rule.Standing;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Computes what an athlete has earned, as of the athlete's day. */
@UseCase(readOnly = true)
public class ViewAchievements {

    private final EffortLedger ledger;
    private final RuleBook rules;
    private final Clock clock;

    ViewAchievements(EffortLedger ledger, RuleBook rules, Clock clock) {
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * As of today.
     *
     * @param zone the athlete's: a streak ends with the athlete's own midnight
     */
    public Overview handle(UUID athlete, ZoneId zone) {
        Standing standing = rules.evaluate(ledger.list(athlete));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<LocalDate> days = standing.entries().stream()
                .filter(PointEntry::isCounted)
                .map(entry -> entry.effort().day())
                .distinct()
                .toList();
        return new Overview(
                standing.points(),
                standing.level(),
                rules.levels().begins(standing.level()),
                rules.levels().begins(standing.level() + 1),
                rules.streaks().days().at(days, today),
                rules.streaks().weeks().at(days, today),
                standing.progress().stream()
                        .filter(progress -> !progress.rule().hidden() || progress.tier() > 0)
                        .toList());
    }
}
