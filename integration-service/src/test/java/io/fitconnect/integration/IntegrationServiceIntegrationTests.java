package io.fitconnect.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.OpenApiContract;
import io.fitconnect.recording.sample.SampleRecordings;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class IntegrationServiceIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry metrics;

    @Test
    void keepsItsPublishedApi() {
        OpenApiContract.assertUnchanged("integration-service", "http://localhost:" + port);
    }

    @Test
    void measuresWhatAnOperatorAsksFor() {
        UUID athlete = UUID.randomUUID();
        ImportsClient app = ImportsClient.app(port, athlete);
        app.awaitState(app.push(new byte[] {1, 2, 3}).id(), "refused");
        String id = app.push(SampleRecordings.morningRun().fit()).id();
        Diary.record(Diary.awaitActivities(athlete, 1).get(0));
        app.awaitState(id, "done");

        for (String state : new String[] {"received", "decoded", "done", "refused"}) {
            assertThat(metrics.get("imports")
                            .tag("state", state)
                            .tag("source", "upload")
                            .counter()
                            .count())
                    .as(state)
                    .isPositive();
        }
        assertThat(metrics.get("imports")
                        .tag("reason", "unknown-format")
                        .counter()
                        .count())
                .isPositive();
        assertThat(metrics.get("imports.decoding").tag("outcome", "fit").timer().count())
                .isPositive();
        assertThat(metrics.get("imports.queue.depth").gauge().value()).isNotNegative();
        assertThat(metrics.get("imports.queue.oldest.age").gauge().value()).isNotNegative();
        assertThat(metrics.get("imports.decoded.depth").gauge().value()).isNotNegative();
        assertThat(metrics.get("imports.decoded.oldest.age").timeGauge().value())
                .isNotNegative();
        assertThat(metrics.get("cassandra.requests")
                        .tag("operation", "streams-insert")
                        .tag("outcome", "success")
                        .timer()
                        .count())
                .isPositive();
        assertThat(metrics.get("object.requests")
                        .tag("operation", "put")
                        .tag("outcome", "done")
                        .timer()
                        .count())
                .isPositive();
    }
}
