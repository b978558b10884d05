package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Removes a service that was noted by mistake: the life before it goes on. */
@UseCase
public class UndoOverhaul {

    private final GearItems items;
    private final Overhauls overhauls;
    private final KeptGear kept;
    private final KeptWear keptWear;
    private final Clock clock;

    UndoOverhaul(GearItems items, Overhauls overhauls, KeptGear kept, KeptWear keptWear, Clock clock) {
        this.items = items;
        this.overhauls = overhauls;
        this.kept = kept;
        this.keptWear = keptWear;
        this.clock = clock;
    }

    public GearItem handle(GearKey key, Instant servedAt) {
        GearItem item = items.get(key);
        if (!overhauls.remove(key, servedAt)) {
            throw new Refusal(CommonProblems.NOT_FOUND, GearText.NO_SUCH_SERVICE.message());
        }
        GearItem written = kept.touch(item, clock.instant());
        keptWear.restore(key);
        return written;
    }
}
