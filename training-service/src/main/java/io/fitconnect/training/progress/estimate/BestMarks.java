package io.fitconnect.training.progress.estimate;

import io.fitconnect.training.progress.curve.CriticalFit;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.Measure;
import io.fitconnect.training.progress.record.RecordBook;
import io.fitconnect.training.progress.record.RecordKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The best mark in each measure of some trainings, and the fits that rest on enough of them. */
final class BestMarks {

    /** A line through two points always fits. */
    private static final int FEWEST_EFFORTS = 3;

    /** Efforts that were not all maximal scatter; their line is no threshold. */
    private static final double WIDEST_INTERVAL = 0.1;

    private final List<Evidence> trainings;
    private final Map<Measure, Mark> best;

    private BestMarks(List<Evidence> trainings, Map<Measure, Mark> best) {
        this.trainings = trainings;
        this.best = best;
    }

    static BestMarks of(List<Evidence> all, RecordKind kind, Predicate<Evidence> suitable) {
        List<Evidence> trainings = all.stream()
                .filter(suitable)
                .filter(evidence -> evidence.marks().stream()
                        .anyMatch(mark -> mark.measure().kind() == kind))
                .toList();
        return new BestMarks(
                trainings,
                trainings.stream()
                        .flatMap(evidence -> evidence.marks().stream())
                        .filter(mark -> mark.measure().kind() == kind)
                        .collect(Collectors.groupingBy(
                                Mark::measure, Collectors.collectingAndThen(Collectors.toList(), BestMarks::best))));
    }

    int trainings() {
        return trainings.size();
    }

    Optional<Mark> find(Measure measure) {
        return Optional.ofNullable(best.get(measure));
    }

    List<Mark> all() {
        return best.values().stream()
                .sorted(Comparator.comparing(mark -> mark.measure().over()))
                .toList();
    }

    /** A fit of enough efforts, whose confidence interval is narrow. */
    static Optional<CriticalFit> trusted(Optional<CriticalFit> fit) {
        return fit.filter(found -> found.durationsSeconds().size() >= FEWEST_EFFORTS)
                .filter(found -> found.criticalInterval() != null
                        && found.criticalInterval().to()
                                        - found.criticalInterval().from()
                                <= WIDEST_INTERVAL * found.critical());
    }

    LocalDate day(UUID training) {
        return trainings.stream()
                .map(Evidence::training)
                .filter(counted -> counted.id().equals(training))
                .findFirst()
                .orElseThrow()
                .day();
    }

    /** The last day of those that hold the best marks. */
    LocalDate lastDay() {
        return best.values().stream()
                .map(mark -> day(mark.training()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Mark best(List<Mark> marks) {
        List<Mark> held = RecordBook.progression(marks);
        return Objects.requireNonNull(held.get(held.size() - 1));
    }
}
