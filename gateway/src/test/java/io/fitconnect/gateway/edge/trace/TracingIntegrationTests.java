package io.fitconnect.gateway.edge.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.gateway.testing.FakeService;
import io.fitconnect.gateway.testing.RunningGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With an exporter set. */
class TracingIntegrationTests {

    static final FakeService collector = new FakeService("collector");

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with(
            "management.opentelemetry.tracing.export.otlp.endpoint=" + collector.url() + "/v1/traces",
            "management.opentelemetry.tracing.export.schedule-delay=50ms",
            "management.tracing.sampling.probability=1.0");

    @AfterAll
    static void stopCollector() {
        collector.close();
    }

    @Test
    void exportsASpanAndPassesItsTraceOn() {
        var answer = gateway.send(gateway.request("/login"));
        String traceId = answer.headers().firstValue("x-request-id").orElseThrow();
        assertThat(gateway.auth.last().headers().get("traceparent")).matches("00-" + traceId + "-[0-9a-f]{16}-01");
        await().untilAsserted(() -> assertThat(collector.received())
                .anySatisfy(export -> assertThat(export.target()).isEqualTo("/v1/traces")));
    }
}
