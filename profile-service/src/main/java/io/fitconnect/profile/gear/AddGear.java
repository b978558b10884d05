package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import java.time.Clock;
import java.time.Instant;

/** Adds an item to an athlete's gear. */
@UseCase
public class AddGear {

    static final int MOST = 500;

    private final GearItems items;
    private final GearKindSettings kinds;
    private final KeptGear kept;
    private final Clock clock;

    AddGear(GearItems items, GearKindSettings kinds, KeptGear kept, Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.kept = kept;
        this.clock = clock;
    }

    /** Adds the item; defaults that it names leave the items that had them. */
    public GearItem handle(AthleteId athlete, GearDescription description) {
        if (items.listOf(athlete).size() >= MOST) {
            throw GearProblems.tooMuch(MOST);
        }
        Instant now = clock.instant();
        GearKind kind = kinds.require(description.kind());
        return kept.keep(new GearItem(GearKey.next(athlete), kind, description, now), now);
    }
}
