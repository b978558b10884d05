package io.fitconnect.platform.deadletter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.RetryListener;

/** Counts the events that became dead letters. */
final class DeadLetterCounter implements RetryListener {

    private final Counter letters;

    DeadLetterCounter(MeterRegistry metrics) {
        letters = Counter.builder("events.dead.letters")
                .description("Events that this service could not consume")
                .register(metrics);
    }

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> consumed, @Nullable Exception failure, int attempt) {
        // Only the last failure makes a dead letter.
    }

    @Override
    public void recovered(ConsumerRecord<?, ?> consumed, @Nullable Exception failure) {
        letters.increment();
    }
}
