package io.fitconnect.integration.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One owner's metrics by Cassandra's rules: the later cell stands, a deletion before a value of the same moment. */
final class InMemoryMetrics implements DailyMetrics {

    private final Map<String, Cell<DailyMetric>> values = new HashMap<>();
    private final Map<String, Cell<MetricItemState>> states = new HashMap<>();

    @Override
    public void write(MetricOwner owner, Collection<DailyMetric> metrics) {
        metrics.forEach(metric -> {
            pause();
            put(values, keyOf(metric.name(), metric.day(), metric.externalId()), metric.modifiedAt(), metric);
        });
    }

    @Override
    public void remove(MetricOwner owner, Collection<Removal> removals) {
        removals.forEach(removal -> {
            pause();
            put(values, keyOf(removal.name(), removal.day(), removal.externalId()), removal.at(), null);
        });
    }

    @Override
    public synchronized List<DailyMetric> list(MetricOwner owner, MetricName name, LocalDate from, LocalDate to) {
        return values.values().stream()
                .flatMap(cell -> cell.found().stream())
                .filter(metric -> metric.name().equals(name)
                        && !metric.day().isBefore(from)
                        && !metric.day().isAfter(to))
                .toList();
    }

    @Override
    public void writeStates(MetricOwner owner, Collection<MetricItemState> written) {
        written.forEach(state -> {
            pause();
            put(states, keyOf(state), state.modifiedAt(), state);
        });
    }

    @Override
    public synchronized List<MetricItemState> listStates(MetricOwner owner, Collection<String> externalIds) {
        return states.values().stream()
                .flatMap(cell -> cell.found().stream())
                .filter(state -> externalIds.contains(state.externalId()))
                .toList();
    }

    @Override
    public void removeStates(MetricOwner owner, Collection<Replaced> replaced) {
        replaced.forEach(gone -> {
            pause();
            put(states, keyOf(gone.state()), gone.at(), null);
        });
    }

    @Override
    public synchronized void erase(UUID athleteId, Collection<MetricExtent> extents, Collection<String> clients) {
        values.clear();
        states.clear();
    }

    synchronized List<DailyMetric> all() {
        return values.values().stream().flatMap(cell -> cell.found().stream()).toList();
    }

    private synchronized <T> void put(Map<String, Cell<T>> cells, String key, Instant at, @Nullable T content) {
        Cell<T> cell = new Cell<>(at, content);
        Cell<T> before = cells.get(key);
        if (before == null || cell.covers(before)) {
            cells.put(key, cell);
        }
    }

    /** Lets others go first. */
    private static void pause() {
        Thread.yield();
    }

    private static String keyOf(MetricItemState state) {
        return state.found()
                .map(metric -> keyOf(metric.name(), metric.day(), state.externalId()))
                .orElse("deleted " + state.externalId());
    }

    private static String keyOf(MetricName name, LocalDate day, String externalId) {
        return name + " " + day + " " + externalId;
    }

    private record Cell<T>(Instant at, @Nullable T content) {

        boolean covers(Cell<T> other) {
            if (!at.equals(other.at)) {
                return at.isAfter(other.at);
            }
            return content == null
                    || (other.content != null && content.toString().compareTo(other.content.toString()) >= 0);
        }

        Optional<T> found() {
            return Optional.ofNullable(content);
        }
    }
}
