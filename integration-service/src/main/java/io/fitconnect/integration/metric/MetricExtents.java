package io.fitconnect.integration.metric;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What there is of an athlete's metrics: which series in which years, from which clients. */
public interface MetricExtents {

    /** All of an athlete, by series and year. */
    List<Extent> list(UUID athleteId);

    /** Adds what is missing. */
    void add(MetricOwner owner, Collection<MetricExtent> extents);

    /** Whether there is any. */
    boolean exists(UUID athleteId);

    /** Forgets those whose values are deleted. */
    void remove(UUID athleteId, Collection<Extent> extents);

    /** A series of a client in a year. */
    record Extent(MetricExtent partition, String clientId) {}
}
