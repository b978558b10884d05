package io.fitconnect.training.memory;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.plan.PlanEntries;
import io.fitconnect.training.plan.PlanEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** The plan as rows in memory. */
public record MemoryPlan(Rows<UUID, PlanEntry> rows) implements PlanEntries {

    private static final Comparator<PlanEntry> ORDER = Comparator.comparing(
                    (PlanEntry entry) -> entry.details().day())
            .thenComparing(entry -> entry.details().time(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(PlanEntry::id);

    @Override
    public List<PlanEntry> list(AthleteId athlete, LocalDate from, LocalDate to, int limit) {
        return rows.list(athlete.value()).stream()
                .filter(entry -> !entry.details().day().isBefore(from)
                        && !entry.details().day().isAfter(to))
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<PlanEntry> find(AthleteId athlete, UUID id) {
        return rows.find(athlete.value(), id);
    }

    @Override
    public Optional<PlanEntry> findFulfilledBy(AthleteId athlete, UUID training) {
        return rows.list(athlete.value()).stream()
                .filter(entry -> training.equals(trainingOf(entry)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), MemoryPlan::atMostOne));
    }

    @Override
    public List<LocalDate> listDays(AthleteId athlete) {
        return rows.list(athlete.value()).stream()
                .map(entry -> entry.details().day())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<UUID> listFulfilling(AthleteId athlete) {
        return rows.list(athlete.value()).stream()
                .map(MemoryPlan::trainingOf)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void add(AthleteId athlete, PlanEntry entry) {
        rows.put(athlete.value(), entry.id(), entry);
    }

    @Override
    public void change(AthleteId athlete, PlanEntry entry) {
        if (rows.find(athlete.value(), entry.id())
                .filter(before -> before.version() == entry.version() - 1)
                .isEmpty()) {
            throw new OptimisticLockingFailureException("Plan entry " + entry.id() + " was changed meanwhile");
        }
        rows.put(athlete.value(), entry.id(), entry);
    }

    @Override
    public void delete(AthleteId athlete, UUID id) {
        rows.remove(athlete.value(), id);
    }

    private static @Nullable UUID trainingOf(PlanEntry entry) {
        return entry.fulfilment().training();
    }

    /** As the database, which refuses to choose one of two rows. */
    private static Optional<PlanEntry> atMostOne(List<PlanEntry> found) {
        if (found.size() > 1) {
            throw new IllegalStateException("A training fulfils two entries: " + found);
        }
        return found.stream().findFirst();
    }
}
