package io.fitconnect.integration.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.decoding.LedgerRows;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.recording.sample.SampleRecordings;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An import that we cannot read, here because its bytes are gone, and what an operator does about it. */
@RunningService
class FailedImportsEndpointIntegrationTests {

    private static final byte[] RUN =
            SampleRecordings.run(Instant.parse("2026-10-06T06:00:00Z"), 5, 1).fit();

    private final ImportKey key = new ImportKey(UUID.randomUUID(), Ids.next());

    @LocalServerPort
    private int port;

    @Autowired
    private FailedImportsEndpoint endpoint;

    @Autowired
    private RawFiles files;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MeterRegistry metrics;

    @Test
    void readsAgainWhatFailed() throws IOException {
        double retried = faults("retried");
        double failed = faults("failed");
        LedgerRows.enterClaimed(jdbc, key, "unknown", RUN.length, 0, Instant.now());

        assertThat(ImportsClient.app(port, key.athleteId())
                        .awaitState(key.id().toString(), "failed")
                        .path("finishedAt")
                        .asString(""))
                .isNotEmpty();
        assertThat(faults("retried") - retried).isEqualTo(2);
        assertThat(faults("failed") - failed).isEqualTo(1);
        assertThat(jdbc.queryForList("select 1 from erasure where subject_id = ?", key.id()))
                .as("erasures of the bytes")
                .isEmpty();
        assertThat(endpoint.list(null)).contains(key.id());

        files.store(key.id(), new ByteArrayInputStream(RUN), RUN.length);
        assertThat(endpoint.readAgain(1_000).get("readAgain")).isPositive();

        Diary.awaitActivities(key.athleteId(), 1);
        assertThat(endpoint.list(null)).doesNotContain(key.id());
    }

    private double faults(String outcome) {
        return metrics.get("imports.faults").tag("outcome", outcome).counter().count();
    }
}
