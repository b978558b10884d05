package io.fitconnect.social.tally;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts what a viewer can list. Read within the transaction that reads the list, both agree. */
@Component
public class SeenCounts {

    private static final Counts NONE = new Counts(Map.of());

    private final Tallies tallies;
    private final List<Counted> counted;

    SeenCounts(Tallies tallies, List<Counted> counted) {
        this.tallies = tallies;
        this.counted = counted;
    }

    public Counts get(Target target, UUID viewer) {
        return list(List.of(target), viewer).getOrDefault(target, NONE);
    }

    /** The counts of many targets; one that has none may be missing. */
    public Map<Target, Counts> list(Collection<Target> targets, UUID viewer) {
        if (targets.isEmpty()) {
            return Map.of();
        }
        Map<Target, Map<String, Long>> numbers = new HashMap<>();
        tallies.list(targets).forEach(count -> add(numbers, count, count.number()));
        if (!numbers.isEmpty()) {
            counted.forEach(rows ->
                    rows.listUnseen(numbers.keySet(), viewer).forEach(count -> add(numbers, count, -count.number())));
        }
        Map<Target, Counts> shown = new HashMap<>();
        numbers.forEach((target, all) -> {
            all.values().removeIf(number -> number == 0);
            shown.put(target, new Counts(all));
        });
        return shown;
    }

    private static void add(Map<Target, Map<String, Long>> numbers, Count count, long change) {
        numbers.computeIfAbsent(count.target(), none -> new HashMap<>()).merge(count.what(), change, Long::sum);
    }
}
