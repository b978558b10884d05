package io.fitconnect.notification.live.web;

import io.fitconnect.notification.live.StreamEnd;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what streams carry and why they end. */
@Component
class StreamMeters {

    private final MeterRegistry metrics;
    private final Counter sent;
    private final Counter dropped;
    private final Counter resets;

    StreamMeters(MeterRegistry metrics) {
        this.metrics = metrics;
        this.sent = signals(metrics, "sent");
        this.dropped = signals(metrics, "dropped");
        this.resets = Counter.builder("live.resets")
                .description("Clients that were told to look at everything again")
                .register(metrics);
    }

    void sent() {
        sent.increment();
    }

    /** A client was too slow for so many signals. */
    void dropped(int count) {
        dropped.increment(count);
    }

    void reset() {
        resets.increment();
    }

    void ended(StreamEnd why) {
        Counter.builder("live.streams.ended")
                .description("Streams that ended, by why")
                .tag("why", why.name().toLowerCase(Locale.ROOT))
                .register(metrics)
                .increment();
    }

    private static Counter signals(MeterRegistry metrics, String outcome) {
        return Counter.builder("live.signals")
                .description("Signals by what became of them at a stream")
                .tag("outcome", outcome)
                .register(metrics);
    }
}
