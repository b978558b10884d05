package io.fitconnect.training.grouptraining.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A cache of what was read of events some moments ago, so that a crowd that asks for the same costs one read. An entry for which nobody asks leaves when its
 * time is over, and beyond the most entries the one that was asked for least recently.
 */
public final class RecentReads<V> {

    private final Duration kept;
    private final int most;
    private final Clock clock;
    private final Lock lock = new ReentrantLock();
    private final Map<UUID, Entry<V>> byUse = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Makes an empty cache.
     *
     * @param kept how old a read may be
     * @param most entries at once
     */
    public RecentReads(Duration kept, int most, Clock clock) {
        this.kept = kept;
        this.most = most;
        this.clock = clock;
    }

    /** Reads what is not there or too old; one thread reads, the others who ask for the same event wait for it. */
    public V get(UUID event, Function<UUID, V> reader) {
        Instant now = clock.instant();
        return use(event, now).get(now, () -> reader.apply(event));
    }

    private Entry<V> use(UUID event, Instant now) {
        lock.lock();
        try {
            Entry<V> entry = byUse.computeIfAbsent(event, id -> new Entry<>(now, kept));
            entry.usedAt = now;
            Iterator<Entry<V>> eldest = byUse.values().iterator();
            while (eldest.hasNext()) {
                boolean isOver = eldest.next().usedAt.plus(kept).isBefore(now);
                if (!isOver && byUse.size() <= most) {
                    break;
                }
                eldest.remove();
            }
            return entry;
        } finally {
            lock.unlock();
        }
    }

    /** How many entries are kept. */
    int size() {
        lock.lock();
        try {
            return byUse.size();
        } finally {
            lock.unlock();
        }
    }

    private static final class Entry<V> {

        private final Duration kept;
        private final Lock lock = new ReentrantLock();
        private Instant usedAt;
        private @Nullable Read<V> read;

        Entry(Instant usedAt, Duration kept) {
            this.usedAt = usedAt;
            this.kept = kept;
        }

        V get(Instant now, Supplier<V> reader) {
            lock.lock();
            try {
                Read<V> before = read;
                Read<V> fresh =
                        before != null && now.isBefore(before.at().plus(kept)) ? before : new Read<>(now, reader.get());
                read = fresh;
                return fresh.value();
            } finally {
                lock.unlock();
            }
        }
    }

    private record Read<V>(Instant at, V value) {}
}
