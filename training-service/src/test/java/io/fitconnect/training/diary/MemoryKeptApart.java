package io.fitconnect.training.diary;

import io.fitconnect.training.memory.Journal;
import io.fitconnect.training.memory.Rows;
import java.util.Set;
import java.util.stream.Collectors;

/** Recordings that were split, as rows in memory. */
public record MemoryKeptApart(Rows<Pair, Pair> rows) implements KeptApart {

    static MemoryKeptApart empty() {
        return new MemoryKeptApart(new Rows<>(new Journal()));
    }

    @Override
    public void add(AthleteId athlete, ActivityId one, ActivityId other) {
        Pair pair = new Pair(one, other);
        rows.put(athlete.value(), pair, pair);
        rows.put(athlete.value(), pair.turned(), pair.turned());
    }

    @Override
    public void remove(AthleteId athlete, ActivityId one, ActivityId other) {
        Pair pair = new Pair(one, other);
        rows.remove(athlete.value(), pair);
        rows.remove(athlete.value(), pair.turned());
    }

    @Override
    public Set<ActivityId> listOf(AthleteId athlete, ActivityId activity) {
        return rows.list(athlete.value()).stream()
                .filter(pair -> pair.one().equals(activity))
                .map(Pair::other)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Two recordings, in an order. */
    public record Pair(ActivityId one, ActivityId other) {

        Pair turned() {
            return new Pair(other, one);
        }
    }
}
