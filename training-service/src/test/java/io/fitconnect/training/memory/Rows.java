package io.fitconnect.training.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A table whose key begins with the athlete. */
public final class Rows<K, V> {

    private final Map<UUID, Map<K, V>> byAthlete = new HashMap<>();
    private final Journal journal;

    public Rows(Journal journal) {
        this.journal = journal;
    }

    public Optional<V> find(UUID athlete, K key) {
        return Optional.ofNullable(of(athlete).get(key));
    }

    public void put(UUID athlete, K key, V row) {
        V before = of(athlete).put(key, row);
        journal.written(() -> put(of(athlete), key, Optional.ofNullable(before)));
    }

    /** Tells whether there was such a row. */
    public boolean remove(UUID athlete, K key) {
        Optional<V> before = Optional.ofNullable(of(athlete).remove(key));
        before.ifPresent(row -> journal.written(() -> of(athlete).put(key, row)));
        return before.isPresent();
    }

    public void clear(UUID athlete) {
        List.copyOf(of(athlete).keySet()).forEach(key -> remove(athlete, key));
    }

    public Collection<V> list(UUID athlete) {
        return List.copyOf(of(athlete).values());
    }

    public Map<K, V> map(UUID athlete) {
        return Map.copyOf(of(athlete));
    }

    private Map<K, V> of(UUID athlete) {
        return byAthlete.computeIfAbsent(athlete, id -> new HashMap<>());
    }

    private static <K, V> void put(Map<K, V> rows, K key, Optional<V> row) {
        row.ifPresentOrElse(value -> rows.put(key, value), () -> rows.remove(key));
    }
}
