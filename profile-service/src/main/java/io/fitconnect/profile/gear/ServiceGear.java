package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes a service that made an item as good as new: waxed skis, new strings, a new battery. */
@UseCase
public class ServiceGear {

    private final GearItems items;
    private final Overhauls overhauls;
    private final KeptGear kept;
    private final KeptWear keptWear;
    private final Clock clock;

    ServiceGear(GearItems items, Overhauls overhauls, KeptGear kept, KeptWear keptWear, Clock clock) {
        this.items = items;
        this.overhauls = overhauls;
        this.kept = kept;
        this.keptWear = keptWear;
        this.clock = clock;
    }

    /** Begins the item's life again at a moment, now when none is given. The wear of all its lives stays known. */
    public GearItem handle(GearKey key, Optional<Instant> at, @Nullable String note) {
        GearItem item = items.get(key);
        item.requireActive();
        Instant now = clock.instant();
        Instant moment = PastMoment.require("servedAt", at, now);
        overhauls
                .lifeOf(key)
                .findLastService()
                .filter(last -> !moment.isAfter(last))
                .ifPresent(last -> {
                    throw InvalidValue.refuse("servedAt", "must be after the last service, " + last);
                });
        overhauls.add(key, new Overhaul(moment, note));
        GearItem written = kept.touch(item, now);
        keptWear.refresh(key);
        return written;
    }
}
