package io.fitconnect.platform.outbox;

import io.fitconnect.platform.events.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Sends the events of one batch so that those of one key arrive in order, whatever fails: the next one of a key goes out when
 * Kafka has acknowledged the one before. So a batch goes in waves, each with the first events of all keys that are left.
 * With several events of a key on their way, one that expires or is rejected would be passed by the next.
 */
final class BatchSender {

    private static final Logger LOG = LoggerFactory.getLogger(BatchSender.class);

    private final KafkaTemplate<String, byte[]> kafka;
    private final String service;
    private final Destinations destinations;
    private final DestinationBackOff.Round backOff;
    private final long deadline;
    private final List<StoredEvent> sent = new ArrayList<>();
    private boolean isStopped;

    BatchSender(
            KafkaTemplate<String, byte[]> kafka,
            String service,
            long deadlineNanos,
            Destinations destinations,
            DestinationBackOff.Round backOff) {
        this.kafka = kafka;
        this.service = service;
        this.destinations = destinations;
        this.backOff = backOff;
        this.deadline = deadlineNanos;
    }

    /** Sends events, the oldest first, and returns those that Kafka has acknowledged. */
    List<StoredEvent> send(List<StoredEvent> events) {
        Map<String, Deque<StoredEvent>> queues = new LinkedHashMap<>();
        events.forEach(event -> queues.computeIfAbsent(event.topic() + '/' + event.key(), key -> new ArrayDeque<>())
                .add(event));
        while (!queues.isEmpty() && !isStopped && hasTime()) {
            List<Sending> wave = begin(queues.values());
            wave.forEach(this::await);
            queues.values().removeIf(Deque::isEmpty);
        }
        return sent;
    }

    /** Takes the first event out of each queue; a queue whose first event cannot go now is emptied. */
    private List<Sending> begin(Collection<Deque<StoredEvent>> queues) {
        List<Sending> wave = new ArrayList<>(queues.size());
        for (Deque<StoredEvent> queue : queues) {
            Sending sending = isStopped || !hasTime() ? null : begin(queue);
            if (sending == null) {
                queue.clear();
            } else {
                wave.add(sending);
            }
        }
        return wave;
    }

    /** After the deadline nothing is handed to Kafka: the lane may belong to another relay soon. */
    private boolean hasTime() {
        return deadline - System.nanoTime() > 0;
    }

    private @Nullable Sending begin(Deque<StoredEvent> queue) {
        StoredEvent event = queue.remove();
        Destination destination = Destination.unknownOf(event.topic());
        try {
            if (backOff.includes(destination)) {
                return null;
            }
            destination = destinations.get(event.topic(), event.key());
            return backOff.includes(destination)
                    ? null
                    : new Sending(event, destination, kafka.send(toRecord(event)), queue);
        } catch (KafkaException | org.springframework.kafka.KafkaException refused) {
            // the producer has waited for this long enough; others shall not wait as long in the same round
            isStopped = true;
            fail(event, destination, refused);
            return null;
        }
    }

    private void await(Sending sending) {
        try {
            sending.acknowledgement().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            backOff.succeeded(sending.destination());
            sent.add(sending.event());
        } catch (ExecutionException | TimeoutException e) {
            sending.queue().clear();
            fail(sending.event(), sending.destination(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            isStopped = true;
            sending.queue().clear();
        }
    }

    private void fail(StoredEvent event, Destination destination, Exception reason) {
        backOff.failed(destination);
        LOG.warn(
                "Event {} of {} was not acknowledged and will be sent again: {}",
                event.id(),
                event.topic(),
                reason.toString());
    }

    private ProducerRecord<String, byte[]> toRecord(StoredEvent event) {
        ProducerRecord<String, byte[]> sending = new ProducerRecord<>(event.topic(), event.key(), event.body());
        CloudEventHeaders.write(sending.headers(), event.id(), event.type(), service, event.subject(), event.time());
        if (event.trace() != null) {
            sending.headers().add(TraceContext.HEADER, event.trace().getBytes(StandardCharsets.UTF_8));
        }
        return sending;
    }

    /** One event on its way, and those of its key that wait behind it. */
    private record Sending(
            StoredEvent event,
            Destination destination,
            CompletableFuture<?> acknowledgement,
            Deque<StoredEvent> queue) {}
}
