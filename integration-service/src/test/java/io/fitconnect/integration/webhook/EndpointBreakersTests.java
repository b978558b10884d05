package io.fitconnect.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.integration.webhook.DeliveryOutcome.Failed;
import io.fitconnect.platform.breaker.BreakerOpen;
import io.fitconnect.platform.test.MutableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndpointBreakersTests {

    private final MutableClock clock = MutableClock.at("2026-12-01T06:00:00Z");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final EndpointBreakers breakers = new EndpointBreakers(
            new WebhookSettings(
                    List.of(Duration.ofSeconds(5)),
                    Duration.ofHours(24),
                    Duration.ofDays(7),
                    5,
                    Duration.ofSeconds(15),
                    Duration.ofMinutes(10)),
            clock,
            meters);
    private final UUID webhook = UUID.randomUUID();

    @Test
    void leaveAnEndpointAloneThatIsAway() {
        fail(5, null);

        assertThatExceptionOfType(BreakerOpen.class).isThrownBy(() -> breakers.call(webhook, () -> "called"));
        assertThat(breakers.call(UUID.randomUUID(), () -> "called")).isEqualTo("called");
        assertThat(meters.get("webhooks.breakers.open").gauge().value()).isEqualTo(1);
    }

    @Test
    void tryItAgainLater() {
        fail(5, 503);
        clock.advance(Duration.ofSeconds(16));

        assertThat(breakers.call(webhook, () -> "called")).isEqualTo("called");
    }

    /** Such an endpoint answers, and costs nothing but the next attempt. */
    @Test
    void goOnWithOneThatRefuses() {
        fail(20, 404);

        assertThat(breakers.call(webhook, () -> "called")).isEqualTo("called");
    }

    private void fail(int times, @Nullable Integer status) {
        for (int time = 0; time < times; time++) {
            breakers.call(webhook, () -> new Failed(status, "status", Optional.empty()));
        }
    }
}
