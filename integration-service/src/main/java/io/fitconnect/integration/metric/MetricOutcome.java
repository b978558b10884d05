package io.fitconnect.integration.metric;

import org.jspecify.annotations.Nullable;

/**
 * What became of one item.
 *
 * @param fault why it was refused; only then
 */
public record MetricOutcome(Status status, @Nullable MetricFault fault) {

    static final MetricOutcome STORED = new MetricOutcome(Status.STORED, null);
    static final MetricOutcome DELETED = new MetricOutcome(Status.DELETED, null);
    static final MetricOutcome OUTDATED = new MetricOutcome(Status.OUTDATED, null);

    /** The item is not taken, for its own sake. */
    public static MetricOutcome refused(MetricFault fault) {
        return new MetricOutcome(Status.REFUSED, fault);
    }

    /** What an item can come to. */
    public enum Status {
        STORED,
        DELETED,
        /** A later state of the item is kept already. */
        OUTDATED,
        REFUSED
    }
}
