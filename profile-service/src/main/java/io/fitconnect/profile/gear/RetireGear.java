package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Takes an item out of use, and off what it is mounted on; its history stays. */
@UseCase
public class RetireGear {

    private final GearItems items;
    private final Mountings mountings;
    private final KeptGear kept;
    private final Clock clock;

    RetireGear(GearItems items, Mountings mountings, KeptGear kept, Clock clock) {
        this.items = items;
        this.mountings = mountings;
        this.kept = kept;
        this.clock = clock;
    }

    public GearItem handle(GearKey key) {
        GearItem item = items.get(key);
        Instant now = clock.instant();
        item.retire(now);
        mountings.dismount(key, now);
        return kept.keep(item, now);
    }
}
