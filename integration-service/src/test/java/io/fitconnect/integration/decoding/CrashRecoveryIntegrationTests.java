package io.fitconnect.integration.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.activity.ActivityAnnouncements;
import io.fitconnect.integration.imports.Import;
import io.fitconnect.integration.imports.ImportKey;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.integration.imports.Refused;
import io.fitconnect.integration.rawfile.RawFiles;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.RecordingReader;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ledger row as a worker that died has left it, instead of a worker that dies. */
@RunningService
class CrashRecoveryIntegrationTests {

    private static final byte[] RUN =
            SampleRecordings.run(Instant.parse("2026-10-05T06:00:00Z"), 5, 1).fit();

    private static final Refused REFUSED = new Refused("corrupt", "It is damaged.");

    private final UUID athlete = UUID.randomUUID();
    private final UUID importId = Ids.next();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RawFiles files;

    @Autowired
    private RecordingReader reader;

    @Autowired
    private Imports imports;

    @Autowired
    private RecordActivities recordActivities;

    @Autowired
    private PostponeImport postponeImport;

    @Autowired
    private RefuseImport refuseImport;

    @Autowired
    private SettleFault settleFault;

    @Value("${fitconnect.objects.folder}")
    private Path objects;

    @Test
    void decodesAgainWhatADeadWorkerHadClaimed() throws IOException {
        leaveClaimed(1, store());

        Diary.awaitActivities(athlete, 1);

        assertThat(row())
                .containsEntry("state", "DECODED")
                .containsEntry("attempts", 2)
                .containsEntry("due_at", null);
    }

    @Test
    void announcesOnceWhatTwoWorkersHaveDecoded() throws IOException {
        leaveClaimed(1, store());
        Diary.awaitActivities(athlete, 1);

        ImportKey key = new ImportKey(athlete, importId);
        ReadResult result = reader.read(RecordingFile.of(RUN));
        Import entry = imports.findByKey(key).orElseThrow();
        recordActivities.handle(key, result, ActivityAnnouncements.recorded(entry, result));

        assertThat(row()).containsEntry("state", "DECODED");
        assertThat(jdbc.queryForList("select id from activity where import_id = ?", importId))
                .hasSize(1);
        assertThat(jdbc.queryForList("select id from outbox_event where event_key = ?", athlete.toString()))
                .isEmpty();
    }

    @Test
    void failsAnImportThatTookItsWorkerDownAgainAndAgain() throws IOException {
        leaveClaimed(3, store());
        ImportsClient app = ImportsClient.app(port, athlete);

        assertThat(app.awaitState(importId.toString(), "failed").has("refusal")).isFalse();

        assertThat(app.push(RUN).id()).as("sent again").isEqualTo(importId.toString());
        Diary.awaitActivities(athlete, 1);
    }

    /** Where the object should be the disk has a folder, and answers each read with an error. */
    @Test
    void waitsForAStoreWithoutCountingAttempts() throws IOException {
        Path object = objects.resolve("raw-file/" + importId.toString().substring(34) + "/" + importId);
        Files.createDirectories(object);
        leaveClaimed(0, "unknown");
        Awaitility.await("claimed and given back more often than attempts are allowed")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(row().get("version"))
                        .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                        .isGreaterThan(8));
        assertThat(row().get("attempts")).isIn(0, 1);

        Files.delete(object);
        store();

        Diary.awaitActivities(athlete, 1);
    }

    @Test
    void leavesAClaimToItsCurrentWorker() {
        ImportKey key = new ImportKey(athlete, importId);
        LedgerRows.enterClaimed(jdbc, key, "unknown", RUN.length, 2, Instant.parse("2126-01-01T00:00:00Z"));
        Map<String, Object> claimed = row();

        postponeImport.handle(claim(key, 1));
        refuseImport.handle(claim(key, 1), REFUSED);
        assertThat(settleFault.handle(claim(key, 1))).isEqualTo(FaultOutcome.CLAIM_LOST);
        assertThat(row()).isEqualTo(claimed);

        refuseImport.handle(claim(key, 2), REFUSED);
        assertThat(row()).containsEntry("state", "REFUSED");
        assertThat(settleFault.handle(claim(key, 2))).isEqualTo(FaultOutcome.CLAIM_LOST);
    }

    private static ClaimedImport claim(ImportKey key, int attempt) {
        return new ClaimedImport(key, null, null, RUN.length, attempt);
    }

    private String store() throws IOException {
        return files.store(importId, new ByteArrayInputStream(RUN), RUN.length).sha256();
    }

    private Map<String, Object> row() {
        return jdbc.queryForMap("select * from import_ledger where athlete_id = ? and id = ?", athlete, importId);
    }

    private void leaveClaimed(int attempts, String sha256) {
        LedgerRows.enterClaimed(jdbc, new ImportKey(athlete, importId), sha256, RUN.length, attempts, Instant.now());
    }
}
