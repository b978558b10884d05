package io.fitconnect.promo.gear;

import io.fitconnect.promo.product.Surface;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sums up the trainings of one athlete, leaving out what their source does not allow to be used. */
public record UseLedger(List<TrainingFact> trainings, Instant now) {

    private static final Duration MOST_OBSERVED = Duration.ofDays(56);
    private static final double DAYS_PER_WEEK = 7;
    private static final int QUARTER = 4;

    public UseLedger {
        trainings = trainings.stream().filter(TrainingFact::counts).toList();
    }

    /** What trainings tell of an item of which wear was announced. */
    public WornItem worn(OwnedItem item, AnnouncedWear announced) {
        List<TrainingFact> all = trainings.stream()
                .filter(fact -> fact.gear().contains(item.id()))
                .toList();
        List<TrainingFact> usable =
                all.stream().filter(TrainingFact::isAdvisable).toList();
        List<TrainingFact> recent = usable.stream()
                .filter(fact -> fact.startedAt().isAfter(now.minus(MOST_OBSERVED)))
                .toList();
        ItemUse use = new ItemUse(
                sum(usable, fact -> true),
                sum(usable, fact -> fact.startedAt().isAfter(announced.at())),
                sum(recent, fact -> true),
                observedWeeks(usable),
                all.size() - usable.size());
        return new WornItem(item, announced, use, distinct(recent, TrainingFact::sport), surfaces(recent));
    }

    /** The trainings that may be used and started within the time before now. */
    public List<TrainingFact> listRecent(Duration time) {
        return trainings.stream()
                .filter(fact -> fact.isAdvisable() && fact.startedAt().isAfter(now.minus(time)))
                .toList();
    }

    /** When a sport is none of the time before now any more unless it is done again: the first such moment, empty without a sport. */
    public Optional<Instant> findChange(Duration time) {
        return listRecent(time).stream()
                .collect(Collectors.toMap(
                        TrainingFact::sport, TrainingFact::startedAt, (one, other) -> one.isAfter(other) ? one : other))
                .values()
                .stream()
                .min(Instant::compareTo)
                .map(last -> last.plus(time));
    }

    public int countWithheld() {
        return (int) trainings.stream().filter(fact -> !fact.isAdvisable()).count();
    }

    /** The surfaces on which at least a quarter of the trainings took place. */
    public static Set<Surface> surfaces(Collection<TrainingFact> trainings) {
        return trainings.stream()
                .collect(Collectors.groupingBy(TrainingFact::surface, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() * QUARTER >= trainings.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private double observedWeeks(List<TrainingFact> usable) {
        double sinceFirst = usable.stream()
                .map(TrainingFact::startedAt)
                .min(Instant::compareTo)
                .map(first -> Duration.between(first, now).toHours() / (24 * DAYS_PER_WEEK))
                .orElse(ItemUse.MOST_WEEKS);
        return Math.max(ItemUse.LEAST_WEEKS, Math.min(ItemUse.MOST_WEEKS, sinceFirst));
    }

    private static Use sum(List<TrainingFact> trainings, Predicate<TrainingFact> counted) {
        List<TrainingFact> summed = trainings.stream().filter(counted).toList();
        Set<LocalDate> days = distinct(summed, TrainingFact::day);
        return new Use(
                summed.stream().mapToDouble(TrainingFact::kilometers).sum(),
                summed.stream().mapToDouble(TrainingFact::hours).sum(),
                days.size(),
                summed.size());
    }

    private static <T> Set<T> distinct(List<TrainingFact> trainings, Function<TrainingFact, T> part) {
        return trainings.stream().map(part).collect(Collectors.toSet());
    }
}
