package io.fitconnect.integration.webhook;

import io.fitconnect.integration.webhook.DeliveryOutcome.Delivered;
import io.fitconnect.integration.webhook.DeliveryOutcome.Failed;
import io.fitconnect.integration.webhook.DeliveryOutcome.Gone;
import io.fitconnect.integration.webhook.DeliveryOutcome.LeftAlone;
import io.fitconnect.platform.breaker.BreakerOpen;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.outgoing.OutgoingAnswer;
import io.fitconnect.platform.outgoing.OutgoingClient;
import io.fitconnect.platform.outgoing.OutgoingFailed;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Posts an event to an endpoint, signed with the endpoint's secrets. */
@Component
class WebhookPost {

    private static final String PURPOSE = "webhook";
    private static final int GONE = 410;

    private final OutgoingClient outgoing;
    private final EndpointBreakers breakers;
    private final EndpointTurns turns;
    private final WebhookSecrets secrets;
    private final JsonMapper json;
    private final MeterRegistry meters;
    private final Clock clock;

    WebhookPost(
            OutgoingClient outgoing,
            EndpointBreakers breakers,
            EndpointTurns turns,
            WebhookSecrets secrets,
            JsonMapper json,
            MeterRegistry meters,
            Clock clock) {
        this.outgoing = outgoing;
        this.breakers = breakers;
        this.turns = turns;
        this.secrets = secrets;
        this.json = json;
        this.meters = meters;
        this.clock = clock;
    }

    DeliveryOutcome send(Webhook webhook, Delivery delivery) {
        DeliveryOutcome outcome = inTurn(webhook, delivery);
        Counter.builder("webhooks.deliveries")
                .description("Attempts to tell endpoints of vendors, by what came of them")
                .tag("kind", WireName.of(delivery.event().kind()))
                .tag("outcome", outcome.tag())
                .register(meters)
                .increment();
        return outcome;
    }

    private DeliveryOutcome inTurn(Webhook webhook, Delivery delivery) {
        EndpointTurns.Answer answer = turns.take(webhook);
        EndpointTurns.Turn turn = answer.turn();
        if (turn == null) {
            return new LeftAlone(answer.pause());
        }
        try {
            return breakers.call(webhook.id().id(), () -> exchange(webhook, delivery));
        } catch (BreakerOpen open) {
            return new LeftAlone(open.pause());
        } finally {
            turns.end(turn);
        }
    }

    private DeliveryOutcome exchange(Webhook webhook, Delivery delivery) {
        byte[] body = json.writeValueAsBytes(payloadOf(delivery));
        try {
            OutgoingAnswer answer = outgoing.post(PURPOSE, webhook.address(), headersOf(webhook, delivery, body), body);
            if (answer.isSuccess()) {
                return new Delivered(answer.status());
            }
            return answer.status() == GONE
                    ? new Gone(answer.status())
                    : new Failed(answer.status(), "status", answer.retryAfter());
        } catch (OutgoingFailed failed) {
            return new Failed(null, WireName.of(failed.reason()), Optional.empty());
        }
    }

    private Map<String, String> headersOf(Webhook webhook, Delivery delivery, byte[] body) {
        Instant now = clock.instant();
        String id = delivery.id().toString();
        String signatures = secrets.open(webhook, now).stream()
                .map(secret -> WebhookSignature.sign(secret, id, now.getEpochSecond(), body))
                .collect(Collectors.joining(" "));
        return Map.of(
                "Content-Type",
                "application/json",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(now.getEpochSecond()),
                "webhook-signature",
                signatures);
    }

    private Map<String, Object> payloadOf(Delivery delivery) {
        WebhookEvent event = delivery.event();
        Map<String, Object> data = new LinkedHashMap<>();
        UUID athlete = athleteOf(delivery);
        if (athlete != null) {
            data.put("athleteId", athlete.toString());
        }
        if (event.importId() != null) {
            data.put("importId", event.importId().toString());
        }
        if (event.externalId() != null) {
            data.put("externalId", event.externalId());
        }
        if (event.reason() != null) {
            data.put("reason", event.reason());
        }
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", event.kind().wireName());
        payload.put("timestamp", delivery.occurredAt().toString());
        payload.put("data", data);
        return payload;
    }

    private @Nullable UUID athleteOf(Delivery delivery) {
        String sealed = delivery.event().sealedAthlete();
        return sealed == null ? delivery.event().athlete() : secrets.openAthlete(sealed, delivery.id());
    }
}
