package io.fitconnect.training.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Decides which trainings of a day fulfil its plan. What the athlete decided stays; the rest is matched best fit first, each
 * training to one entry at most. The result depends on the day's entries and trainings alone, not on the order in which they came.
 */
final class DayMatching {

    private DayMatching() {}

    /** The entries with what fulfils them now. */
    static List<PlanEntry> match(Collection<PlanEntry> entries, Collection<DoneTraining> trainings) {
        Set<UUID> taken = new HashSet<>();
        entries.stream()
                .filter(entry -> !entry.isMatched())
                .map(entry -> entry.fulfilment().training())
                .filter(Objects::nonNull)
                .forEach(taken::add);
        Map<UUID, UUID> matches = new HashMap<>();
        entries.stream()
                .filter(PlanEntry::isMatched)
                .flatMap(entry -> trainings.stream().flatMap(training -> Fit.find(entry, training).stream()))
                .sorted()
                .filter(fit -> !matches.containsKey(fit.entry().id()))
                .filter(fit -> taken.add(fit.training().id()))
                .forEach(fit -> matches.put(fit.entry().id(), fit.training().id()));
        return entries.stream()
                .map(entry -> entry.isMatched() ? entry.with(Fulfilment.matched(matches.get(entry.id()))) : entry)
                .toList();
    }
}
