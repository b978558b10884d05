package io.fitconnect.platform.snapshot;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the last snapshot of a topic has come.
 *
 * @param after       where the next page begins; empty before the first page and after the last one
 * @param announced   aggregates so far
 * @param completedAt when the last page was stored in the outbox
 */
record SnapshotRun(
        String topic, Instant startedAt, Optional<String> after, long announced, Optional<Instant> completedAt) {}
