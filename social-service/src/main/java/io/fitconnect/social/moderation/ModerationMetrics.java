package io.fitconnect.social.moderation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells of each state in which a case waits how many there are, and how old the oldest is. */
@Component
class ModerationMetrics implements MeterBinder {

    private final Cases cases;
    private final Clock clock;

    ModerationMetrics(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry metrics) {
        bind(metrics, CaseState.OPEN);
        bind(metrics, CaseState.APPEALED);
    }

    private void bind(MeterRegistry metrics, CaseState state) {
        Gauge.builder("moderation.cases", () -> cases.count(state))
                .tag("state", state.wireName())
                .description("Cases that wait for a moderator, counted up to 10,000")
                .register(metrics);
        TimeGauge.builder("moderation.cases.oldest.age", () -> ageOfOldest(state), TimeUnit.SECONDS)
                .tag("state", state.wireName())
                .description("How long ago the oldest of them was opened")
                .register(metrics);
    }

    private double ageOfOldest(CaseState state) {
        return cases.findOldest(state)
                .map(opened ->
                        (double) Duration.between(opened, clock.instant()).toSeconds())
                .orElse(0.0);
    }
}
