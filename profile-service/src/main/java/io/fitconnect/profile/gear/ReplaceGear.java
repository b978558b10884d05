package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Puts a new item in the place of an old one. */
@UseCase
public class ReplaceGear {

    private final GearItems items;
    private final GearKindSettings kinds;
    private final Mountings mountings;
    private final KeptGear kept;
    private final Clock clock;

    ReplaceGear(GearItems items, GearKindSettings kinds, Mountings mountings, KeptGear kept, Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.mountings = mountings;
        this.kept = kept;
        this.clock = clock;
    }

    /** Retires the old item; the new one, of the same kind, takes over its defaults and where it is mounted. Returns the new one. */
    public GearItem handle(GearKey key, GearDescription description) {
        GearItem old = items.get(key);
        if (!description.kind().equals(old.kind())) {
            throw InvalidValue.refuse("kind", "must be " + old.kind() + ", like what is replaced");
        }
        Instant now = clock.instant();
        GearDefaults defaults = description.defaults().with(old.retire(now));
        GearItem successor =
                new GearItem(GearKey.next(key.athlete()), kinds.require(old.kind()), description.with(defaults), now);
        old.replaceBy(successor);
        kept.keep(old, now);
        GearItem written = kept.keep(successor, now);
        mountings.findLast(key).filter(Mounting::isCurrent).ifPresent(last -> {
            mountings.dismount(key, now);
            mountings.mount(written.key(), new Mounting(last.carrier(), now, null));
        });
        return written;
    }
}
