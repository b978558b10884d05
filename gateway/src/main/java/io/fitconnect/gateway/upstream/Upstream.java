package io.fitconnect.gateway.upstream;

import io.fitconnect.platform.problem.Refusal;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import reactor.netty.http.client.HttpClient;

/** One service: its HTTP client, its circuit breaker and its failure counters. */
final class Upstream {

    private final HttpClient client;
    private final CircuitBreaker breaker;
    private final long openSeconds;
    private final Map<FailureKind, Counter> failures;

    private Upstream(HttpClient client, CircuitBreaker breaker, long openSeconds, Map<FailureKind, Counter> failures) {
        this.client = client;
        this.breaker = breaker;
        this.openSeconds = openSeconds;
        this.failures = failures;
    }

    static Upstream of(HttpClient client, CircuitBreaker breaker, long openSeconds, MeterRegistry registry) {
        Gauge.builder("fitconnect.gateway.upstream.open", breaker, Upstream::openness)
                .description("1 while a service is not asked because it failed too often")
                .tag("service", breaker.getName())
                .register(registry);
        Map<FailureKind, Counter> failures = new EnumMap<>(FailureKind.class);
        for (FailureKind kind : FailureKind.values()) {
            failures.put(
                    kind,
                    Counter.builder("fitconnect.gateway.upstream.failures")
                            .description("Requests that got no answer from a service")
                            .tag("service", breaker.getName())
                            .tag("kind", kind.label())
                            .register(registry));
        }
        return new Upstream(client, breaker, openSeconds, failures);
    }

    /** The same service, reached by other connections. */
    Upstream with(HttpClient other) {
        return new Upstream(other, breaker, openSeconds, failures);
    }

    private static double openness(CircuitBreaker breaker) {
        return breaker.getState() == CircuitBreaker.State.CLOSED ? 0 : 1;
    }

    HttpClient client() {
        return client;
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    Refusal refusal(FailureKind kind) {
        Counter counter = failures.get(kind);
        if (counter != null) {
            counter.increment();
        }
        return UpstreamProblems.of(kind, openSeconds);
    }
}
