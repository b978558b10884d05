package io.fitconnect.platform.snapshot;

import java.util.Optional;

/** The state that a service publishes on one topic, readable page by page. One bean per topic. */
public interface SnapshotSource {

    /** The topic whose state it is, {@code <service>.<aggregate>}. */
    String topic();

    /**
     * Whether each key of the topic has one type of event with the whole state. Such a topic is compacted and is filled
     * again itself, in the order of its keys; consumers ignore a version that they know. The snapshot of any other topic goes
     * to {@code <topic>.snapshot}, which only rebuilding consumers read.
     */
    boolean isCompacted();

    /**
     * Reads the next aggregates as they stand now, in the transaction that announces them.
     *
     * @param after where the page before ended, as {@link SnapshotPage#next} said; empty for the first page
     * @param limit greatest number of aggregates to read
     */
    SnapshotPage read(Optional<String> after, int limit);
}
