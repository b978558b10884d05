package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Mounts a component on a bike, a racket, a watch. */
@UseCase
public class MountGear {

    private final GearItems items;
    private final GearKindSettings kinds;
    private final Mountings mountings;
    private final WearLedger ledger;
    private final KeptGear kept;
    private final KeptWear keptWear;
    private final Clock clock;

    MountGear(
            GearItems items,
            GearKindSettings kinds,
            Mountings mountings,
            WearLedger ledger,
            KeptGear kept,
            KeptWear keptWear,
            Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.mountings = mountings;
        this.ledger = ledger;
        this.kept = kept;
        this.keptWear = keptWear;
        this.clock = clock;
    }

    /**
     * Mounts the component from a moment on, now when none is given; where it was mounted until then it is off from that
     * moment. Trainings in between are counted again.
     */
    public GearItem handle(GearKey component, GearId carrier, Optional<Instant> at) {
        GearItem item = items.get(component);
        item.requireActive();
        requireFits(item, carrier);
        Instant now = clock.instant();
        Instant moment = PastMoment.require("mountedAt", at, now);
        mountings.findLast(component).ifPresent(last -> requireAfter(last, moment));
        mountings.dismount(component, moment);
        mountings.mount(component, new Mounting(carrier, moment, null));
        GearItem written = kept.touch(item, now);
        ledger.recount(component);
        keptWear.refresh(component);
        return written;
    }

    private void requireFits(GearItem item, GearId carrier) {
        GearKind kind = kinds.require(item.kind());
        boolean fits = items.findById(new GearKey(item.key().athlete(), carrier))
                .filter(found -> kind.mountsOn().contains(found.kind()))
                .isPresent();
        if (!fits) {
            throw InvalidValue.refuse(
                    "carrierId",
                    kind.isComponent()
                            ? "must be gear of yours of the kind " + String.join(" or ", kind.mountsOn())
                            : "must be absent: " + kind.key() + " is used by itself");
        }
    }

    private static void requireAfter(Mounting last, Instant moment) {
        boolean isFree = last.isCurrent() ? moment.isAfter(last.mountedAt()) : !moment.isBefore(last.freeFrom());
        if (!isFree) {
            throw InvalidValue.refuse("mountedAt", "must be after the last mounting, " + last.freeFrom());
        }
    }
}
