package io.fitconnect.integration.imports;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Tells of a backlog how many imports are in it ({@code NAME.depth}) and how old the oldest is ({@code NAME.oldest.age}). */
public final class BacklogMetrics implements MeterBinder {

    private final String name;
    private final String purpose;
    private final Backlog backlog;
    private final Clock clock;

    /** @param purpose what the imports wait for, as the end of a sentence */
    public BacklogMetrics(String name, String purpose, Backlog backlog, Clock clock) {
        this.name = name;
        this.purpose = purpose;
        this.backlog = backlog;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry metrics) {
        Gauge.builder(name + ".depth", backlog, Backlog::countWaiting)
                .description("Imports that wait " + purpose + ", counted up to 10,000")
                .register(metrics);
        TimeGauge.builder(name + ".oldest.age", this, TimeUnit.SECONDS, BacklogMetrics::ageOfOldest)
                .description("How long ago the import that comes first in the backlog was received")
                .register(metrics);
    }

    private double ageOfOldest() {
        return backlog.findOldest()
                .map(oldest ->
                        (double) Duration.between(oldest, clock.instant()).toSeconds())
                .orElse(0.0);
    }
}
