package io.fitconnect.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTests {

    private static final Instant SENT = Instant.parse("2026-11-30T08:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void isTriedSinceItsFirstAttemptHoweverLongItWaitedForUs() {
        Delivery delivery = Delivery.begin(UUID.randomUUID(), WebhookEvent.ofTest(), DeliveryState.WAITING, SENT);

        Delivery once = delivery.attempted(DeliveryState.WAITING, FIRST, 503, "status");
        Delivery twice = once.attempted(DeliveryState.WAITING, FIRST.plusSeconds(60), 503, "status");

        assertThat(delivery.dueSince()).isEqualTo(SENT);
        assertThat(once.dueSince()).isEqualTo(FIRST);
        assertThat(twice.dueSince()).isEqualTo(FIRST);
        assertThat(twice.attempts()).isEqualTo(2);
    }
}
