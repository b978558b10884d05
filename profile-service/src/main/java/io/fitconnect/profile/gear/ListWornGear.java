package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An athlete looks at all items with their wear, which takes as many queries for many items as for one. */
@UseCase(readOnly = true)
public class ListWornGear {

    private static final LifeStart FIRST_LIFE = new LifeStart(0, null);

    private final ListGear listGear;
    private final Mountings mountings;
    private final Overhauls overhauls;
    private final WearLedger ledger;
    private final WearOutlook outlook;
    private final Clock clock;

    ListWornGear(
            ListGear listGear,
            Mountings mountings,
            Overhauls overhauls,
            WearLedger ledger,
            WearOutlook outlook,
            Clock clock) {
        this.listGear = listGear;
        this.mountings = mountings;
        this.overhauls = overhauls;
        this.ledger = ledger;
        this.outlook = outlook;
        this.clock = clock;
    }

    public List<WornGear> handle(AthleteId athlete, boolean withRetired) {
        Instant now = clock.instant();
        Map<GearId, GearId> carriers = mountings.listCarriers(athlete);
        Map<GearId, LifeStart> lives = overhauls.livesOf(athlete);
        Map<GearId, Wear> kept = ledger.list(athlete);
        Map<GearId, WearSum> recent = ledger.sums(athlete, observedSince(kept, now));
        return listGear.handle(athlete, withRetired).stream()
                .map(item -> {
                    GearId id = item.key().gear();
                    WearReport wear = outlook.report(
                            item,
                            kept.getOrDefault(id, Wear.NONE),
                            lives.getOrDefault(id, FIRST_LIFE),
                            recent.getOrDefault(id, WearSum.NONE),
                            now);
                    return new WornGear(item, carriers.get(id), wear);
                })
                .toList();
    }

    private static Map<GearId, Instant> observedSince(Map<GearId, Wear> kept, Instant now) {
        Map<GearId, Instant> moments = new HashMap<>();
        kept.forEach((id, wear) -> moments.put(id, WearOutlook.observedSince(wear.total(), now)));
        return moments;
    }

    /**
     * An item and how worn it is.
     *
     * @param carrier what it is mounted on now
     */
    public record WornGear(GearItem item, @Nullable GearId carrier, WearReport wear) {}
}
