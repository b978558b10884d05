package io.fitconnect.integration.decoding;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** What an operator watches: how many imports wait for a worker ({@code imports.queue.depth}), and since when. */
@Component
class QueueMetrics implements MeterBinder {

    private final ImportQueue queue;
    private final Clock clock;

    QueueMetrics(ImportQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry metrics) {
        Gauge.builder("imports.queue.depth", queue, ImportQueue::countWaiting)
                .description("Imports that wait for a worker or are being decoded, counted up to 10,000")
                .register(metrics);
        TimeGauge.builder("imports.queue.oldest.age", this, TimeUnit.SECONDS, QueueMetrics::ageOfOldest)
                .description("How long the import that is longest due has been waiting since it was received")
                .register(metrics);
    }

    private double ageOfOldest() {
        return queue.findOldest()
                .map(oldest ->
                        (double) Duration.between(oldest, clock.instant()).toSeconds())
                .orElse(0.0);
    }
}
