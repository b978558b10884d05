package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import java.util.HashSet;
import java.util.Set;

/** Counts a training, or what has become of it, for the gear that it wore. */
@UseCase
public class CountTraining {

    private final WearLedger ledger;
    private final KeptWear keptWear;

    CountTraining(WearLedger ledger, KeptWear keptWear) {
        this.ledger = ledger;
        this.keptWear = keptWear;
    }

    /** Follows the newest state, in whatever order and however often states arrive. */
    public void handle(TrainingUse use) {
        if (!ledger.put(use)) {
            return;
        }
        Set<GearId> touched = new HashSet<>(ledger.listWorn(use.athlete(), use.training()));
        ledger.count(use);
        touched.addAll(ledger.listWorn(use.athlete(), use.training()));
        touched.forEach(gear -> keptWear.refresh(new GearKey(use.athlete(), gear)));
    }
}
