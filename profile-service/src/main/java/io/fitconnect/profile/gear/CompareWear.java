package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes the wear of an athlete's gear from scratch and names what differs from the kept sums. */
@UseCase(readOnly = true)
public class CompareWear {

    private final GearItems items;
    private final Overhauls overhauls;
    private final WearLedger ledger;
    private final WearRecords records;

    CompareWear(GearItems items, Overhauls overhauls, WearLedger ledger, WearRecords records) {
        this.items = items;
        this.overhauls = overhauls;
        this.ledger = ledger;
        this.records = records;
    }

    public List<Difference> handle(AthleteId athlete) {
        Map<GearId, Wear> kept = ledger.list(athlete);
        List<TrainingUse> trainings = records.listTrainings(athlete);
        Map<GearId, List<Mounting>> mountings = records.listMountings(athlete);
        return items.listOf(athlete).stream()
                .map(GearItem::key)
                .flatMap(key -> compare(
                        key,
                        Optional.ofNullable(kept.get(key.gear())).orElse(Wear.NONE),
                        trainings,
                        mountings.getOrDefault(key.gear(), List.of())))
                .toList();
    }

    private Stream<Difference> compare(GearKey key, Wear kept, List<TrainingUse> trainings, List<Mounting> mountings) {
        LifeStart start = overhauls.lifeOf(key);
        Instant from = start.findLastService().orElse(Instant.EPOCH);
        WearSum total = WearComputation.sum(key.gear(), Instant.EPOCH, trainings, mountings);
        WearSum current = WearComputation.sum(key.gear(), from, trainings, mountings);
        boolean same = kept.total().equals(total)
                && kept.current().equals(current)
                && (kept.life() == start.life() || kept.equals(Wear.NONE));
        return same ? Stream.empty() : Stream.of(new Difference(key, kept.total(), total, kept.current(), current));
    }

    /** An item whose kept sums are not what its trainings add up to. */
    public record Difference(GearKey item, WearSum keptTotal, WearSum total, WearSum keptCurrent, WearSum current) {}
}
