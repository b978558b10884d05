package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Adds what an athlete bought to the gear list. What no gear list holds is left out, as is what one cannot hold any more. */
@UseCase
public class AddBoughtGear {

    private final GearItems items;
    private final GearKindSettings kinds;
    private final KeptGear kept;
    private final Clock clock;

    AddBoughtGear(GearItems items, GearKindSettings kinds, KeptGear kept, Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.kept = kept;
        this.clock = clock;
    }

    /** Adds the item under the purchase's id, by which a return finds it. */
    public void handle(GearKey key, GearDescription description) {
        Optional<GearKind> kind = kinds.find(description.kind());
        boolean isFull = items.listOf(key.athlete()).size() >= AddGear.MOST;
        if (kind.isEmpty() || isFull || items.findById(key).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        kept.keep(new GearItem(key, kind.get(), description, now), now);
    }
}
