package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes a component off; trainings from then on do not wear it. */
@UseCase
public class DismountGear {

    private final GearItems items;
    private final Mountings mountings;
    private final WearLedger ledger;
    private final KeptGear kept;
    private final KeptWear keptWear;
    private final Clock clock;

    DismountGear(
            GearItems items, Mountings mountings, WearLedger ledger, KeptGear kept, KeptWear keptWear, Clock clock) {
        this.items = items;
        this.mountings = mountings;
        this.ledger = ledger;
        this.kept = kept;
        this.keptWear = keptWear;
        this.clock = clock;
    }

    public GearItem handle(GearKey component, Optional<Instant> at) {
        GearItem item = items.get(component);
        Instant now = clock.instant();
        Instant moment = PastMoment.require("dismountedAt", at, now);
        Mounting current =
                mountings.findLast(component).filter(Mounting::isCurrent).orElseThrow(GearProblems::notMounted);
        if (!moment.isAfter(current.mountedAt())) {
            throw InvalidValue.refuse("dismountedAt", "must be after it was mounted, " + current.mountedAt());
        }
        mountings.dismount(component, moment);
        GearItem written = kept.touch(item, now);
        ledger.recount(component);
        keptWear.refresh(component);
        return written;
    }
}
