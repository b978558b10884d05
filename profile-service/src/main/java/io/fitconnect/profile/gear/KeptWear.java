package io.fitconnect.profile.gear;

import io.fitconnect.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Adds up the wear of an item again and announces a threshold that it has reached for the first time in its life. */
@Component
class KeptWear {

    private final GearItems items;
    private final Overhauls overhauls;
    private final WearLedger ledger;
    private final WearOutlook outlook;
    private final Outbox outbox;
    private final Clock clock;

    KeptWear(GearItems items, Overhauls overhauls, WearLedger ledger, WearOutlook outlook, Outbox outbox, Clock clock) {
        this.items = items;
        this.overhauls = overhauls;
        this.ledger = ledger;
        this.outlook = outlook;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Within the caller's transaction, which has counted the item's trainings. */
    void refresh(GearKey key) {
        items.findById(key).ifPresent(this::refresh);
    }

    private void refresh(GearItem item) {
        LifeStart start = overhauls.lifeOf(item.key());
        Wear wear = sum(item, start);
        ledger.keep(item.key(), item.isRetired() ? wear : notice(item, wear, start));
    }

    /** As refresh, for an item that is back in an earlier life, whose thresholds were announced then. */
    void restore(GearKey key) {
        GearItem item = items.get(key);
        LifeStart start = overhauls.lifeOf(key);
        Wear wear = sum(item, start);
        ledger.keep(
                key,
                outlook.findLevel(item, wear.current(), start, clock.instant())
                        .map(level -> wear.with(level.threshold()))
                        .orElse(wear));
    }

    private Wear sum(GearItem item, LifeStart start) {
        return new Wear(
                ledger.sum(item.key(), Instant.EPOCH),
                ledger.sum(item.key(), start.findLastService().orElse(Instant.EPOCH)),
                start.life(),
                ledger.find(item.key())
                        .filter(kept -> kept.life() == start.life())
                        .map(Wear::noticed)
                        .orElse(Threshold.NONE));
    }

    private Wear notice(GearItem item, Wear wear, LifeStart start) {
        Instant now = clock.instant();
        return outlook.findLevel(item, wear.current(), start, now)
                .filter(level -> level.threshold().compareTo(wear.noticed()) > 0)
                .map(level -> {
                    outbox.announce(GearWorn.announce(
                            item, wear, level, outlook.findRemaining(item, level, wear.total(), now), now));
                    return wear.with(level.threshold());
                })
                .orElse(wear);
    }
}
