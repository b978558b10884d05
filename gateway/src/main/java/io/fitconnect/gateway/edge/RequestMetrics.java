package io.fitconnect.gateway.edge;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Time and outcome of every request by route and status. */
@Component
final class RequestMetrics {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(200),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry registry;
    private final ConcurrentMap<String, ConcurrentMap<Integer, Timer>> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void record(@Nullable String served, int status, long nanos) {
        String route = served == null ? "none" : served;
        timers.computeIfAbsent(route, name -> new ConcurrentHashMap<>())
                .computeIfAbsent(status, code -> timer(route, code))
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(String route, int status) {
        return Timer.builder("fitconnect.gateway.requests")
                .description("Requests answered, by route and status")
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
