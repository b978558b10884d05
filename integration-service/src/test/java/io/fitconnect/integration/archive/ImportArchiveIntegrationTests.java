package io.fitconnect.integration.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RunningService
class ImportArchiveIntegrationTests {

    private static final String PATH = "/api/v1/imports/archives";
    private static final Duration SOON = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private ObjectStore objects;

    private final UUID athlete = UUID.randomUUID();

    /** Two parts, of which one comes twice and the last one first; what is large in it is no recording. */
    @Test
    void takesEachRecordingOfAnArchive() throws IOException {
        byte[] first = run(1);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("media/film.bin", noise(27_000_000));
        files.put("activities/1.gpx", first);
        files.put("activities/2.gpx", run(2));
        files.put("activities/again.gpx", first);
        files.put("activities.csv", "id,name".getBytes(StandardCharsets.UTF_8));
        files.put("activities/3.gpx", new byte[0]);
        byte[] archive = zip(files);
        JsonNode begun = begin(archive.length).json();
        String id = begun.path("id").asString();
        assertThat(begun.path("parts").intValue()).isEqualTo(2);

        put(id, 1, archive);
        JsonNode half = app().get(PATH + "/" + id).json();
        assertThat(half.path("missingParts").toString()).isEqualTo("[0]");
        assertThat(app().post(PATH + "/" + id + "/reading", "").problem()).isEqualTo("archive-parts-missing");
        put(id, 0, archive);
        put(id, 0, archive);
        assertThat(app().post(PATH + "/" + id + "/reading", "").status()).isEqualTo(202);
        JsonNode done = awaitState(id, "done");

        assertThat(done.path("files").intValue()).isEqualTo(6);
        assertThat(done.path("imported").intValue()).isEqualTo(2);
        assertThat(done.path("known").intValue()).isEqualTo(1);
        assertThat(done.path("skipped").intValue()).isEqualTo(2);
        assertThat(done.path("refused").intValue()).isEqualTo(1);
        assertThat(Diary.awaitActivities(athlete, 2)).hasSize(2);
        JsonNode page = app().get(PATH + "/" + id + "/files?limit=4").json();
        JsonNode rest = app().get(PATH + "/" + id + "/files?cursor="
                        + page.path("nextCursor").asString())
                .json();
        assertThat(page.at("/items/1/status").asString()).isEqualTo("imported");
        assertThat(page.at("/items/1/name").asString()).isEqualTo("activities/1.gpx");
        assertThat(page.at("/items/3/status").asString()).isEqualTo("known");
        assertThat(page.at("/items/3/importId")).isEqualTo(page.at("/items/1/importId"));
        assertThat(rest.at("/items/1/reason").asString()).isEqualTo("file-empty");
        assertThat(app().post(PATH + "/" + id + "/reading", "")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("done");
        awaitErased(id);
    }

    @Test
    void goesOnBehindTheLastFileOfWhichItIsKnown() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("1.gpx", run(1));
        files.put("2.gpx", run(2));
        byte[] both = zip(files);
        String id = begin(both.length).id();
        put(id, 0, both);
        jdbc.sql("""
                        insert into import_archive_file (athlete_id, archive_id, number, name, status, created_at)
                        values (?, ?, 1, '1.gpx', 'IMPORTED', now())""").params(athlete, UUID.fromString(id)).update();

        app().post(PATH + "/" + id + "/reading", "");
        JsonNode done = awaitState(id, "done");

        assertThat(done.path("imported").intValue()).isEqualTo(1);
        assertThat(app().get("/api/v1/imports").json().path("items")).hasSize(1);
    }

    @Test
    void refusesWhatIsNoArchive() {
        byte[] wrong = noise(10_000);
        String id = begin(wrong.length).id();
        put(id, 0, wrong);

        app().post(PATH + "/" + id + "/reading", "");

        assertThat(awaitState(id, "refused").path("reason").asString()).isEqualTo("damaged-archive");
        awaitErased(id);
    }

    @Test
    void takesPartsAsLongAsTheyShouldBeOnly() {
        byte[] content = noise(1_000);
        String id = begin(1_001).id();

        assertThat(part(id, 0, content)).isEqualTo(400);
        assertThat(part(id, 0, noise(1_002))).isEqualTo(400);
        assertThat(part(id, 1, content)).isEqualTo(404);
        assertThat(part(id, -1, content)).isEqualTo(404);
        assertThat(app().get(PATH + "/" + id).json().path("missingParts").toString())
                .isEqualTo("[0]");
    }

    @Test
    void takesOneArchiveOfAnAthleteAtATime() {
        String id = begin(1_000).id();

        assertThat(begin(1_000).problem()).isEqualTo("archive-under-way");

        put(id, 0, noise(1_000));
        assertThat(app().delete(PATH + "/" + id).status()).isEqualTo(204);
        awaitErased(id);
        assertThat(part(id, 0, noise(1_000))).isEqualTo(404);
        assertThat(begin(1_000).status()).isEqualTo(201);
        assertThat(app().get(PATH).json().path("items")).hasSize(1);
    }

    @Test
    void takesNothingAfterAWeek() {
        String id = begin(1_000).id();
        jdbc.sql("update import_archive set created_at = created_at - interval '8 days' where athlete_id = ?")
                .param(athlete)
                .update();

        assertThat(part(id, 0, noise(1_000))).isEqualTo(409);
        assertThat(app().post(PATH + "/" + id + "/reading", "").problem()).isEqualTo("archive-closed");
        assertThat(begin(1_000).status()).isEqualTo(201);
    }

    @Test
    void isTheAthletesAlone() {
        String id = begin(1_000).id();
        ImportsClient other = ImportsClient.app(port, UUID.randomUUID());

        assertThat(other.get(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(other.get(PATH + "/" + id + "/files").status()).isEqualTo(404);
        assertThat(other.putOctets(PATH + "/" + id + "/parts/0", noise(1_000)).status())
                .isEqualTo(404);
        assertThat(other.post(PATH + "/" + id + "/reading", "").status()).isEqualTo(404);
        assertThat(other.delete(PATH + "/" + id).status()).isEqualTo(204);
        assertThat(app().get(PATH + "/" + id).status()).isEqualTo(200);
        assertThat(ImportsClient.vendor(port, athlete, "some-tracker")
                        .post(PATH, "{\"bytes\":1000}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void leavesNothingOfAnErasedAthlete() throws IOException {
        byte[] archive = zip(Map.of("zora-" + athlete + ".txt", new byte[10]));
        String id = begin(archive.length).id();
        put(id, 0, archive);
        app().post(PATH + "/" + id + "/reading", "");
        awaitState(id, "done");
        String second = begin(1_000).id();
        put(second, 0, noise(1_000));

        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);

        await().atMost(SOON)
                .until(() -> SqlSearch.of(database).find(athlete.toString()).isEmpty());
        awaitErased(second);
    }

    private Answer begin(long bytes) {
        return app().post(PATH, "{\"fileName\":\"export.zip\",\"bytes\":" + bytes + "}");
    }

    private void put(String id, int number, byte[] archive) {
        int from = number * Archive.PART_BYTES;
        byte[] bytes = Arrays.copyOfRange(archive, from, Math.min(archive.length, from + Archive.PART_BYTES));
        assertThat(part(id, number, bytes)).isEqualTo(204);
    }

    private int part(String id, int number, byte[] bytes) {
        return app().putOctets(PATH + "/" + id + "/parts/" + number, bytes).status();
    }

    private JsonNode awaitState(String id, String state) {
        return await().atMost(SOON)
                .until(
                        () -> app().get(PATH + "/" + id).json(),
                        archive -> archive.path("state").asString("").equals(state));
    }

    private void awaitErased(String id) {
        await().atMost(SOON)
                .until(() ->
                        objects.list("import-archive/" + id + "/", null, 10).isEmpty());
    }

    private ImportsClient app() {
        return ImportsClient.app(port, athlete);
    }

    private static byte[] run(int number) {
        return SampleRecordings.run(Instant.parse("2026-10-03T06:00:00Z").plus(Duration.ofDays(number)), 3, number)
                .gpx();
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        return noise;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
