package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Takes a retired item into use again; defaults do not come back by themselves. */
@UseCase
public class ReactivateGear {

    private final GearItems items;
    private final KeptGear kept;
    private final Clock clock;

    ReactivateGear(GearItems items, KeptGear kept, Clock clock) {
        this.items = items;
        this.kept = kept;
        this.clock = clock;
    }

    public GearItem handle(GearKey key) {
        GearItem item = items.get(key);
        Instant now = clock.instant();
        item.reactivate(now);
        return kept.keep(item, now);
    }
}
