package io.fitconnect.notification.live.messaging;

import io.fitconnect.notification.live.Position;
import io.fitconnect.notification.live.Signal;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.events.EventConverter;
import io.fitconnect.platform.events.MalformedEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads records as signals. One that is malformed is left out: it carries nothing that a client would not find by looking. */
@Component
class SignalRecords {

    private static final Logger LOG = LoggerFactory.getLogger(SignalRecords.class);
    private static final String RAISED = "signal-raised.v1";

    private final EventConverter events;
    private final Clock clock;
    private final Timer delay;

    SignalRecords(JsonMapper json, Clock clock, MeterRegistry metrics) {
        this.events = new EventConverter(json);
        this.clock = clock;
        this.delay = Timer.builder("live.signal.delay")
                .description("From the moment when a signal was raised until this instance had read it")
                .register(metrics);
    }

    @Nullable
    Signal read(ConsumerRecord<?, ?> found, Position position) {
        try {
            Event event = events.toEvent(found);
            return event.is(RAISED) ? toSignal(event, position) : null;
        } catch (MalformedEvent | JacksonException malformed) {
            LOG.warn("A signal at {} cannot be read: {}", position, malformed.toString());
            return null;
        }
    }

    private @Nullable Signal toSignal(Event event, Position position) {
        SignalRaised raised = event.dataAs(SignalRaised.class);
        if (!event.key().equals(raised.athleteId().toString())) {
            LOG.warn("A signal at {} has the key of another athlete", position);
            return null;
        }
        delay.record(Duration.between(event.time(), clock.instant()));
        return new Signal(raised.athleteId(), raised.kind(), raised.reference(), position);
    }

    record SignalRaised(UUID athleteId, String kind, String reference) {}
}
