package io.fitconnect.gateway.edge.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/** Records a span for every request, for the exporter. */
final class SpanTraces implements Traces {

    private final Tracer tracer;

    SpanTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public Trace begin(String method) {
        Span span = tracer.spanBuilder()
                .setNoParent()
                .kind(Span.Kind.SERVER)
                .name(method)
                .tag("http.request.method", method)
                .start();
        return new Recorded(span, method);
    }

    private record Recorded(Span span, String method) implements Trace {

        @Override
        public String id() {
            return span.context().traceId();
        }

        @Override
        public String header() {
            String flags = Boolean.TRUE.equals(span.context().sampled()) ? "01" : "00";
            return "00-" + id() + "-" + span.context().spanId() + "-" + flags;
        }

        @Override
        public void end(@Nullable String route, int status) {
            if (route != null) {
                span.name(method + " " + route);
            }
            span.tag("http.response.status_code", Integer.toString(status)).end();
        }
    }
}
