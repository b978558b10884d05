package io.fitconnect.gamification.standing;

import io.fitconnect.gamification.effort.EffortLedger;
import io.fitconnect.gamification.effort.EffortWatch;
import io.fitconnect.gamification.rule.Award;
import io.fitconnect.gamification.rule.AwardKey;
import io.fitconnect.gamification.rule.RuleBook;
import io.fitconnect.gamification.rule.Standing;
import io.fitconnect.platform.live.LiveSignals;
import io.fitconnect.platform.outbox.Outbox;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what an athlete has earned equal to what the rules say of the efforts that count. */
@Component
class KeptStanding implements EffortWatch {

    private static final String SIGNAL = "achievements-changed";
    private static final String REFERENCE = "/api/v1/achievements";

    private final EffortLedger ledger;
    private final RuleBook rules;
    private final Standings standings;
    private final List<StandingWatch> watches;
    private final Outbox outbox;
    private final LiveSignals signals;
    private final Clock clock;

    KeptStanding(
            EffortLedger ledger,
            RuleBook rules,
            Standings standings,
            List<StandingWatch> watches,
            Outbox outbox,
            LiveSignals signals,
            Clock clock) {
        this.ledger = ledger;
        this.rules = rules;
        this.standings = standings;
        this.watches = List.copyOf(watches);
        this.outbox = outbox;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public void changed(UUID athlete) {
        Standing standing = rules.evaluate(ledger.list(athlete));
        keepAwards(athlete, standing);
        long version = standings.put(athlete, standing.points(), standing.level());
        if (version > 0) {
            outbox.announce(StandingAnnouncements.changed(athlete, standing.points(), standing.level(), version));
            signals.signal(athlete, SIGNAL, REFERENCE);
        }
        watches.forEach(watch -> watch.computed(athlete, standing));
    }

    private void keepAwards(UUID athlete, Standing standing) {
        Map<AwardKey, Award> kept = new HashMap<>();
        standings.listAwards(athlete).forEach(award -> kept.put(award.key(), award));
        for (Award award : standing.awards()) {
            Award before = kept.remove(award.key());
            if (!award.equals(before)) {
                standings.put(athlete, award, clock.instant());
            }
            if (before == null) {
                outbox.announce(StandingAnnouncements.earned(athlete, award, rules.get(award.rule())));
            }
        }
        kept.values().forEach(award -> {
            standings.remove(athlete, award.key());
            outbox.announce(StandingAnnouncements.withdrawn(athlete, award));
        });
    }
}
