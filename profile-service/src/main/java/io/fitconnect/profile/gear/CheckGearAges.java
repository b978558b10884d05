package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Announces thresholds that an athlete's gear has reached by its age alone. */
@UseCase
public class CheckGearAges {

    private final GearItems items;
    private final GearKindSettings kinds;
    private final Overhauls overhauls;
    private final KeptWear keptWear;
    private final Clock clock;

    CheckGearAges(GearItems items, GearKindSettings kinds, Overhauls overhauls, KeptWear keptWear, Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.overhauls = overhauls;
        this.keptWear = keptWear;
        this.clock = clock;
    }

    /**
     * Checks each item in use that ages.
     *
     * @param settle takes the moment of the next threshold, if there is one, within the same transaction
     */
    public void handle(AthleteId athlete, Consumer<Optional<Instant>> settle) {
        Instant now = clock.instant();
        settle.accept(items.listOf(athlete).stream()
                .filter(item -> !item.isRetired())
                .flatMap(item -> kinds.findAgeing(item.kind()).stream().flatMap(lifespan -> check(item, lifespan)))
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo));
    }

    private Stream<Instant> check(GearItem item, Lifespan lifespan) {
        keptWear.refresh(item.key());
        return WearLevel.listThresholds(lifespan, WearOutlook.bornAt(item, overhauls.lifeOf(item.key())));
    }
}
