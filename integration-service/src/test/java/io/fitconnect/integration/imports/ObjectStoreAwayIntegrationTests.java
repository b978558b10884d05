package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** While files cannot be written, nothing is acknowledged; what comes again afterwards is taken. */
@RunningService
class ObjectStoreAwayIntegrationTests {

    private static final byte[] RUN = SampleRecordings.morningRun().fit();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${fitconnect.objects.folder}/.drafts")
    private Path drafts;

    private final UUID athlete = UUID.randomUUID();

    @BeforeEach
    void takeAway() throws IOException {
        Files.move(drafts, drafts.resolveSibling(".drafts-away"));
    }

    @AfterEach
    void bringBack() throws IOException {
        if (Files.notExists(drafts)) {
            Files.move(drafts.resolveSibling(".drafts-away"), drafts);
        }
    }

    @Test
    void answers503AndAcknowledgesNothing() throws IOException {
        ImportsClient app = ImportsClient.app(port, athlete);

        var refused = app.push(RUN, "", "Idempotency-Key", "same");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(jdbc.queryForList("select id from import_ledger where athlete_id = ?", athlete))
                .isEmpty();
        bringBack();
        assertThat(app.push(RUN, "", "Idempotency-Key", "same").status()).isEqualTo(202);
        Diary.awaitActivities(athlete, 1);
    }
}
