package io.fitconnect.integration.imports;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells whether training-service keeps up: how many decoded imports wait for it, and since when. */
@Component
class AwaitedTrainingsMetrics implements MeterBinder {

    private final AwaitedTrainings awaited;
    private final Clock clock;

    AwaitedTrainingsMetrics(AwaitedTrainings awaited, Clock clock) {
        this.awaited = awaited;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry metrics) {
        Gauge.builder("imports.decoded.depth", awaited, AwaitedTrainings::countWaiting)
                .description("Imports that are decoded and wait for their trainings, counted up to 10,000")
                .register(metrics);
        TimeGauge.builder("imports.decoded.oldest.age", this, TimeUnit.SECONDS, AwaitedTrainingsMetrics::ageOfOldest)
                .description("How long ago the first of them was received")
                .register(metrics);
    }

    private double ageOfOldest() {
        return awaited.findOldest()
                .map(oldest ->
                        (double) Duration.between(oldest, clock.instant()).toSeconds())
                .orElse(0.0);
    }
}
