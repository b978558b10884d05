package io.fitconnect.integration.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * All daily metrics. Every write bears the moment of the state that it writes; an earlier one never covers a later one, and a
 * deletion covers a value of the same moment.
 */
public interface DailyMetrics {

    /** Writes values. */
    void write(MetricOwner owner, Collection<DailyMetric> metrics);

    /** Deletes values as of a moment. */
    void remove(MetricOwner owner, Collection<Removal> removals);

    /** Values of one client in a range of days of one year, by day. */
    List<DailyMetric> list(MetricOwner owner, MetricName name, LocalDate from, LocalDate to);

    /** Notes states of items that have external ids. */
    void writeStates(MetricOwner owner, Collection<MetricItemState> states);

    /** The noted states of items; several of one where it moved between days, until that is settled. */
    List<MetricItemState> listStates(MetricOwner owner, Collection<String> externalIds);

    /** Forgets a state that a later one has replaced. */
    void removeStates(MetricOwner owner, Collection<Replaced> replaced);

    /** Deletes partitions of values for good, also against writes that are still on their way. */
    void erase(UUID athleteId, Collection<MetricExtent> extents, Collection<String> clients);

    /** A value that is no longer there as of a moment. */
    record Removal(MetricName name, LocalDate day, String externalId, Instant at) {}

    /** A state, and the moment of the one that replaced it. */
    record Replaced(MetricItemState state, Instant at) {}
}
