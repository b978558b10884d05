package io.fitconnect.integration.metric;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state of an item that has an external id, as it was written: the last of them stands.
 *
 * @param metric absent: deleted
 */
public record MetricItemState(
        String externalId, Instant modifiedAt, @Nullable DailyMetric metric) {

    /** Of one moment, a deletion goes before a value as in Cassandra, and all values of one place before those of another. */
    private static final Comparator<MetricItemState> RANK = Comparator.<MetricItemState, Boolean>comparing(
                    state -> state.metric() == null)
            .thenComparing(MetricItemState::place);

    /** The last stands. */
    static final Comparator<MetricItemState> AGE = Comparator.comparing(MetricItemState::modifiedAt)
            .thenComparing(RANK)
            .thenComparing(state -> String.valueOf(state.metric()));

    static MetricItemState of(MetricChange change) {
        return new MetricItemState(
                change.externalId(), change.modifiedAt(), change instanceof MetricChange.Put put ? put.metric() : null);
    }

    /** The value; empty when the item was deleted. */
    public Optional<DailyMetric> found() {
        return Optional.ofNullable(metric);
    }

    /** Whether both states are kept in the same place. */
    boolean standsWith(MetricItemState other) {
        return place().equals(other.place());
    }

    /**
     * As of which moment this state covers what stands in the place of an earlier one: short of its own where another state of
     * the same moment would go before it there.
     */
    Instant covers(MetricItemState earlier) {
        return RANK.compare(earlier, this) > 0 ? modifiedAt.minus(1, ChronoUnit.MICROS) : modifiedAt;
    }

    private String place() {
        return found().map(kept -> kept.name() + " " + kept.day()).orElse("");
    }
}
