package io.fitconnect.notification.inbox.messaging;

import io.fitconnect.notification.inbox.InboxSignals;
import io.fitconnect.notification.inbox.SignalsAway;
import io.fitconnect.platform.events.CloudEventHeaders;
import io.fitconnect.platform.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends signals of {@code live.signal}, as the contract has them. */
@Component
class KafkaInboxSignals implements InboxSignals {

    static final String TOPIC = "live.signal";

    private static final Logger LOG = LoggerFactory.getLogger(KafkaInboxSignals.class);
    private static final String RAISED = "signal-raised.v1";
    private static final String SERVICE = "notification-service";
    private static final String REFERENCE = "/api/v1/notifications";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;
    private final Clock clock;

    KafkaInboxSignals(KafkaTemplate<String, byte[]> kafka, JsonMapper json, Clock clock) {
        this.kafka = kafka;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void arrived(Collection<UUID> athletes) {
        try {
            List<CompletableFuture<?>> sent = athletes.stream()
                    .<CompletableFuture<?>>map(athlete -> kafka.send(record(athlete, "notification-arrived")))
                    .toList();
            CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                    .get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException | org.springframework.kafka.KafkaException e) {
            throw new SignalsAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignalsAway(e);
        }
    }

    @Override
    public void changed(UUID athlete) {
        try {
            CompletableFuture<?> unused = kafka.send(record(athlete, "notification-changed"));
        } catch (KafkaException | org.springframework.kafka.KafkaException lost) {
            LOG.info("A signal was lost: {}", lost.toString());
        }
    }

    private ProducerRecord<String, byte[]> record(UUID athlete, String kind) {
        String key = athlete.toString();
        ProducerRecord<String, byte[]> signal =
                new ProducerRecord<>(TOPIC, key, json.writeValueAsBytes(new SignalRaised(athlete, kind, REFERENCE)));
        CloudEventHeaders.write(signal.headers(), Ids.next(), RAISED, SERVICE, key, clock.instant());
        return signal;
    }

    record SignalRaised(UUID athleteId, String kind, String reference) {}
}
