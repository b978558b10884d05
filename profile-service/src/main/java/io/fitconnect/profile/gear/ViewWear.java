package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/** An athlete looks at the wear of an item. */
@UseCase(readOnly = true)
public class ViewWear {

    private final GearItems items;
    private final Overhauls overhauls;
    private final WearLedger ledger;
    private final WearOutlook outlook;
    private final Clock clock;

    ViewWear(GearItems items, Overhauls overhauls, WearLedger ledger, WearOutlook outlook, Clock clock) {
        this.items = items;
        this.overhauls = overhauls;
        this.ledger = ledger;
        this.outlook = outlook;
        this.clock = clock;
    }

    public WearReport handle(GearKey key) {
        GearItem item = items.get(key);
        Instant now = clock.instant();
        Wear wear = ledger.find(key).orElse(Wear.NONE);
        WearSum recent = ledger.sum(key, WearOutlook.observedSince(wear.total(), now));
        return outlook.report(item, wear, overhauls.lifeOf(key), recent, now);
    }
}
