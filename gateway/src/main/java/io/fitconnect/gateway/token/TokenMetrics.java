package io.fitconnect.gateway.token;

import io.fitconnect.gateway.token.jws.TokenFault;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts token checks by result. */
@Component
final class TokenMetrics {

    private final Counter cached;
    private final Counter verified;
    private final Map<TokenFault, Counter> refused = new EnumMap<>(TokenFault.class);

    TokenMetrics(MeterRegistry registry) {
        this.cached = counter(registry, "cached");
        this.verified = counter(registry, "verified");
        for (TokenFault fault : TokenFault.values()) {
            refused.put(fault, counter(registry, fault.label()));
        }
    }

    void cached() {
        cached.increment();
    }

    void verified() {
        verified.increment();
    }

    void refused(TokenFault fault) {
        Counter counter = refused.get(fault);
        if (counter != null) {
            counter.increment();
        }
    }

    private static Counter counter(MeterRegistry registry, String result) {
        return Counter.builder("fitconnect.gateway.token.checks")
                .description("Access tokens looked at, by result")
                .tag("result", result)
                .register(registry);
    }
}
