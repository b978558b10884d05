package io.fitconnect.platform.deadletter;

import io.fitconnect.platform.events.MalformedEvent;
import io.fitconnect.platform.usecase.StoreAway;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens when a listener throws. The store is away: the partition waits, for as long as it takes, because a dead
 * letter would only move the work to a person. The event itself is at fault: three more tries, then the dead-letter
 * topic. It cannot be read at all: the dead-letter topic at once.
 */
final class ConsumptionFailures {

    private static final long FIRST_MILLIS = 200;
    private static final long MAX_MILLIS = 5_000;
    private static final int ATTEMPTS = 3;

    private ConsumptionFailures() {}

    static DefaultErrorHandler handler(KafkaTemplate<String, byte[]> kafka, String service, MeterRegistry metrics) {
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(
                kafka, (consumed, failure) -> new TopicPartition(DeadLetters.topicOf(service), -1));
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, bounded());
        handler.setBackOffFunction((consumed, failure) -> StoreAway.isOne(failure) ? endless() : bounded());
        handler.setRetryListeners(new DeadLetterCounter(metrics));
        handler.addNotRetryableExceptions(MalformedEvent.class, ConversionException.class);
        return handler;
    }

    private static BackOff endless() {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_MILLIS, 2);
        backOff.setMaxInterval(MAX_MILLIS);
        return backOff;
    }

    private static BackOff bounded() {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_MILLIS, 2);
        backOff.setMaxAttempts(ATTEMPTS);
        return backOff;
    }
}
