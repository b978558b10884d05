package io.fitconnect.training.diary;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts what came into diaries ({@code trainings.recorded} by {@code source}), which recordings joined a training that was there ({@code trainings.merged}), and what left them
 * ({@code trainings.trashed}, {@code trainings.deleted} for good). A transaction that is rolled back or repeated does not count.
 */
@Component
class DiaryMetrics {

    private final MeterRegistry metrics;

    DiaryMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
        for (Source.Kind kind : Source.Kind.values()) {
            recorded(kind); // so that each is seen at zero
        }
        merged();
        trashed();
        deleted();
    }

    void countRecorded(Source.Kind kind) {
        afterCommit(recorded(kind));
    }

    void countMerged() {
        afterCommit(merged());
    }

    void countTrashed() {
        afterCommit(trashed());
    }

    void countDeleted() {
        afterCommit(deleted());
    }

    private Counter recorded(Source.Kind kind) {
        return Counter.builder("trainings.recorded")
                .description("Trainings that came into a diary")
                .tag("source", kind.wireName())
                .register(metrics);
    }

    private Counter merged() {
        return Counter.builder("trainings.merged")
                .description("Recordings that joined a training of the same effort")
                .register(metrics);
    }

    private Counter trashed() {
        return Counter.builder("trainings.trashed")
                .description("Trainings that athletes put into the trash")
                .register(metrics);
    }

    private Counter deleted() {
        return Counter.builder("trainings.deleted")
                .description("Trainings that were deleted for good")
                .register(metrics);
    }

    private static void afterCommit(Counter counter) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            counter.increment();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                counter.increment();
            }
        });
    }
}
