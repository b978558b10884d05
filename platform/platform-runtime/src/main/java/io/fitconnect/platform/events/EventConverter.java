package io.fitconnect.platform.events;

import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.MessagingMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Hands {@code @KafkaListener} methods an {@link Event} instead of a raw record. */
public final class EventConverter extends MessagingMessageConverter {

    private final JsonMapper json;

    public EventConverter(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected Object extractAndConvertValue(ConsumerRecord<?, ?> consumed, @Nullable Type type) {
        return toEvent(consumed);
    }

    /** Reads the event that a record carries, or throws {@link MalformedEvent}. */
    public Event toEvent(ConsumerRecord<?, ?> consumed) {
        if (!(consumed.value() instanceof byte[] body) || consumed.key() == null) {
            throw new MalformedEvent("An event has a key and a body");
        }
        try {
            return new Event(
                    UUID.fromString(CloudEventHeaders.require(consumed, CloudEventHeaders.ID)),
                    withoutPrefix(CloudEventHeaders.require(consumed, CloudEventHeaders.TYPE)),
                    CloudEventHeaders.require(consumed, CloudEventHeaders.SOURCE),
                    Instant.parse(CloudEventHeaders.require(consumed, CloudEventHeaders.TIME)),
                    CloudEventHeaders.require(consumed, CloudEventHeaders.SUBJECT),
                    consumed.topic(),
                    String.valueOf(consumed.key()),
                    json.readTree(body));
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            throw new MalformedEvent("The record cannot be read as an event", e);
        }
    }

    private static String withoutPrefix(String type) {
        int service = type.indexOf('.', CloudEventHeaders.TYPE_PREFIX.length());
        if (!type.startsWith(CloudEventHeaders.TYPE_PREFIX) || service < 0) {
            throw new MalformedEvent("The event type does not begin with io.fitconnect.<service>.");
        }
        return type.substring(service + 1);
    }
}
