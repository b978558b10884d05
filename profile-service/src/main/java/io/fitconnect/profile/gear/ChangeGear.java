package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** Edits what an athlete says of an item. */
@UseCase
public class ChangeGear {

    private final GearItems items;
    private final GearKindSettings kinds;
    private final KeptGear kept;
    private final Clock clock;

    ChangeGear(GearItems items, GearKindSettings kinds, KeptGear kept, Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.kept = kept;
        this.clock = clock;
    }

    /** Changes the item; a change that makes no difference makes no new version. */
    public GearItem handle(GearKey key, LongConsumer requireVersion, UnaryOperator<GearDescription> change) {
        GearItem item = items.get(key);
        requireVersion.accept(item.version());
        Instant now = clock.instant();
        boolean different = item.change(kinds.require(item.kind()), change.apply(item.description()), now);
        return different ? kept.keep(item, now) : item;
    }
}
