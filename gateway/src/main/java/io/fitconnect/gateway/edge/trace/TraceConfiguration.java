package io.fitconnect.gateway.edge.trace;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Records spans where an exporter is set; otherwise a trace is only begun and passed on. */
@Configuration(proxyBeanMethods = false)
class TraceConfiguration {

    @Bean
    Traces traces(
            Tracer tracer,
            @Value("${management.opentelemetry.tracing.export.otlp.endpoint:}") String exporter,
            @Value("${management.tracing.sampling.probability:0.1}") double probability) {
        return exporter.isEmpty() ? method -> TraceParent.begin(probability) : new SpanTraces(tracer);
    }
}
