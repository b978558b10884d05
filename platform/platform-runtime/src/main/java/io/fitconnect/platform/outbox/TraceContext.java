package io.fitconnect.platform.outbox;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the trace of the request in the outbox, so that the consumers' spans belong to it. */
final class TraceContext {

    static final String HEADER = "traceparent";

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    TraceContext(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The current trace as a W3C traceparent, or null when nothing is traced. */
    @Nullable
    String current() {
        if (tracer == null || propagator == null) {
            return null;
        }
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (headers, name, value) -> {
            if (headers != null) {
                headers.put(name, value);
            }
        });
        return carrier.get(HEADER);
    }
}
