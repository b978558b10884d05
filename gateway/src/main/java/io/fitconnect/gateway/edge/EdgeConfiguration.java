package io.fitconnect.gateway.edge;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

/** Puts the front door before everything that the public port serves, and before nothing of the management port. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    @Bean
    HttpHandler httpHandler(ApplicationContext context, FrontDoor door) {
        return door.before(WebHttpHandlerBuilder.applicationContext(context).build());
    }

    /** Spans are recorded when somebody wants them; without an exporter a trace is begun and passed on. */
    @Bean
    Traces traces(
            Tracer tracer,
            @Value("${management.opentelemetry.tracing.export.otlp.endpoint:}") String exporter,
            @Value("${management.tracing.sampling.probability:0.1}") double probability) {
        return exporter.isEmpty() ? method -> TraceParent.begin(probability) : new SpanTraces(tracer);
    }
}
