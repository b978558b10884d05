package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class DiaryMetricsTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final DiaryMetrics metrics = new DiaryMetrics(meters);

    @BeforeEach
    void beginTransaction() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void endTransaction() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void countWhatWasCommitted() {
        metrics.countRecorded(Source.Kind.UPLOAD);
        assertThat(recorded("upload")).isZero();

        TransactionSynchronizationUtils.triggerAfterCommit();
        assertThat(recorded("upload")).isEqualTo(1);
        assertThat(recorded("manual")).isZero();
    }

    @Test
    void doNotCountWhatWasRolledBack() {
        metrics.countDeleted();
        TransactionSynchronizationManager.clearSynchronization();
        TransactionSynchronizationManager.initSynchronization();

        TransactionSynchronizationUtils.triggerAfterCommit();
        assertThat(meters.get("trainings.deleted").counter().count()).isZero();
    }

    private double recorded(String source) {
        return meters.get("trainings.recorded").tag("source", source).counter().count();
    }
}
