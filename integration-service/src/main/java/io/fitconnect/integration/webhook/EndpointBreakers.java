package io.fitconnect.integration.webhook;

import io.fitconnect.platform.breaker.Breaker;
import io.fitconnect.platform.breaker.BreakerCall;
import io.fitconnect.platform.breaker.BreakerLimits;
import io.fitconnect.platform.breaker.BreakerSigns;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The circuit breakers of endpoints: the last used ones, for each vendor may name some. */
@Component
class EndpointBreakers {

    private static final int MOST = 500;
    private static final BreakerSigns AWAY =
            BreakerSigns.ofAnswers(answer -> answer instanceof DeliveryOutcome.Failed failed && failed.isAway());

    private final WebhookSettings settings;
    private final Clock clock;
    private final Map<UUID, Breaker> breakers = new LinkedHashMap<>(16, 0.75f, true);

    EndpointBreakers(WebhookSettings settings, Clock clock, MeterRegistry meters) {
        this.settings = settings;
        this.clock = clock;
        Gauge.builder("webhooks.breakers.open", this, EndpointBreakers::countOpen)
                .description("Endpoints of vendors that are left alone since they do not answer")
                .register(meters);
    }

    <T, E extends Exception> T call(UUID webhook, BreakerCall<T, E> call) throws E {
        return get(webhook).call(call);
    }

    private int countOpen() {
        synchronized (breakers) {
            return (int) breakers.values().stream()
                    .filter(breaker -> breaker.findPause().isPresent())
                    .count();
        }
    }

    private Breaker get(UUID webhook) {
        synchronized (breakers) {
            Breaker breaker = breakers.computeIfAbsent(
                    webhook,
                    id -> new Breaker(
                            id.toString(),
                            BreakerLimits.ofHalf(settings.breakerOpen(), settings.longestOpen()),
                            AWAY,
                            clock,
                            () -> {}));
            if (breakers.size() > MOST) {
                breakers.remove(breakers.keySet().iterator().next());
            }
            return breaker;
        }
    }
}
