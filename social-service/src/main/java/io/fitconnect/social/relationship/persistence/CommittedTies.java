package io.fitconnect.social.relationship.persistence;

import io.fitconnect.social.relationship.Entry;
import io.fitconnect.social.relationship.Tie;
import io.fitconnect.social.relationship.TieMetrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts by list, after the commit: what a transaction rolls back is not counted. */
@Component
class CommittedTies implements TieMetrics {

    private final MeterRegistry metrics;

    CommittedTies(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public void count(Collection<Entry> removed, Collection<Entry> added) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                removed.forEach(entry -> counter(entry.tie(), "ended").increment());
                added.forEach(entry -> counter(entry.tie(), "began").increment());
            }
        });
    }

    private Counter counter(Tie tie, String change) {
        return Counter.builder("relationships.changed")
                .description("Entries that came into or left the lists of people")
                .tag("tie", tie.wireName())
                .tag("change", change)
                .register(metrics);
    }
}
