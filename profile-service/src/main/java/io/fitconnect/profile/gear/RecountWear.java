package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import java.util.List;

/** Makes the wear of an athlete's gear again from the kept trainings. */
@UseCase
public class RecountWear {

    private final GearItems items;
    private final WearLedger ledger;
    private final KeptWear keptWear;

    RecountWear(GearItems items, WearLedger ledger, KeptWear keptWear) {
        this.items = items;
        this.ledger = ledger;
        this.keptWear = keptWear;
    }

    /** Returns how many items were counted. */
    public int handle(AthleteId athlete) {
        List<GearKey> keys = items.listOf(athlete).stream().map(GearItem::key).toList();
        keys.forEach(key -> {
            ledger.recount(key);
            keptWear.refresh(key);
        });
        return keys.size();
    }
}
