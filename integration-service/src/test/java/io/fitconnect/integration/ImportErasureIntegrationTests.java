package io.fitconnect.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.datastax.oss.driver.api.core.CqlSession;
import io.fitconnect.integration.imports.ImportIntake;
import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.SourceKind;
import io.fitconnect.integration.imports.Upload;
import io.fitconnect.integration.stream.RecordedStreams;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.CassandraSearch;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.ObjectSearch;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An account's end: nothing of the athlete stays in any store, and nothing comes back. */
@RunningService
class ImportErasureIntegrationTests {

    private static final byte[] RUN = SampleRecordings.morningRun().fit();

    private static final Instant START = Instant.parse("2026-10-01T06:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private CqlSession cassandra;

    @Autowired
    private ObjectStore objects;

    @Autowired
    private RecordedStreams streams;

    @Autowired
    private ImportIntake intake;

    @Value("${fitconnect.cassandra.keyspace}")
    private String keyspace;

    @Autowired
    private List<AthleteArchive> archives;

    private final UUID athlete = UUID.randomUUID();
    private final String email = "zora-" + athlete.toString().substring(0, 8) + "@example.org";

    @Test
    void leavesNothingOfTheAthlete() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String refused = app.push(noteOf(email)).id();
        app.awaitState(refused, "refused");
        app.push(RUN, "?externalId=" + email + "&fileName=" + email, "Idempotency-Key", "once");
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        Diary.record(activity);
        UUID activityId = UUID.fromString(activity.subject());
        assertThat(sql().find(athlete.toString(), email))
                .extracting(ImportErasureIntegrationTests::table)
                .contains("import_ledger", "activity", "import_content", "import_push", "import_external_id")
                .contains("idempotency_key", "outbox_key");
        assertThat(cassandra().find(activityId.toString())).isNotEmpty();
        assertThat(objects().find(email)).isNotEmpty();

        AccountDeletion.decide(athlete);

        assertThat(AccountDeletion.awaitAnswer(athlete, 1).data().get("service").asString())
                .isEqualTo("integration-service");
        assertNothingIsFound(activityId.toString(), refused);
        assertThat(app.push(RUN).status()).isEqualTo(401);
        assertNothingIsFound(activityId.toString(), refused);
    }

    /** What a tracker or an archive hands in has no request whose caller could be asked. */
    @Test
    void takesNothingForAnErasedAthleteWithoutARequest() {
        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);
        Upload upload = new Upload(
                new Sender(athlete, "strava", SourceKind.VENDOR),
                new ByteArrayInputStream(RUN),
                null,
                "late",
                null,
                null);

        assertThatThrownBy(() -> intake.accept(upload)).isInstanceOf(Refusal.class);

        assertThat(sql().find(athlete.toString())).isEmpty();
    }

    @Test
    void streamsOfALateWorkerStayInvisible() {
        ImportsClient.app(port, athlete).push(RUN);
        UUID activityId =
                UUID.fromString(Diary.awaitActivities(athlete, 1).get(0).subject());
        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);

        streams.store(activityId, Streams.of(List.of(SampleStream.ofFixedPoint(StreamKind.TIME, new int[] {0, 1_000
        }))));

        assertThat(cassandra().find(activityId.toString())).isEmpty();
    }

    @Test
    void writesTheLedgerIntoTheArchiveOfItsAthlete() {
        String id = ImportsClient.app(port, athlete).push(RUN).id();
        Event activity = Diary.awaitActivities(athlete, 1).get(0);

        Map<String, byte[]> files = ArchiveProbe.readFiles(athlete, archives);
        Map<String, JsonNode> documents = ArchiveProbe.read(athlete, archives);

        assertThat(documents.get("imports.json"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("id").asString()).isEqualTo(id));
        assertThat(documents.get("activities.json"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("id").asString()).isEqualTo(activity.subject()));
        assertThat(documents.get("pushes.json")).hasSize(1);
        assertThat(documents.get("contents.json")).hasSize(1);
        assertThat(documents).containsKey("external-ids.json");
        assertThat(files.get("files/" + id + ".fit")).isEqualTo(RUN);
        assertThat(new String(files.get("streams/" + activity.subject() + ".csv"), StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(100)
                .first()
                .asString()
                .startsWith("time (s),latitude (deg),longitude (deg)");
    }

    @Test
    void importsTheOriginalsOfAnArchiveToTheSameFigures() {
        String id = ImportsClient.app(port, athlete).push(RUN).id();
        Event first = Diary.awaitActivities(athlete, 1).get(0);
        byte[] original =
                Objects.requireNonNull(ArchiveProbe.readFiles(athlete, archives).get("files/" + id + ".fit"));
        UUID another = UUID.randomUUID();

        ImportsClient.app(port, another).push(original);

        Event again = Diary.awaitActivities(another, 1).get(0);
        assertThat(figures(first).size()).isGreaterThan(15);
        assertThat(figures(again)).isEqualTo(figures(first));
    }

    private static JsonNode figures(Event activity) {
        ObjectNode figures = (ObjectNode) activity.data().deepCopy();
        return figures.remove(List.of("activityId", "importId", "athleteId", "source"));
    }

    @Test
    void nothingComesBackInAnyOrder() {
        ImportsClient app = ImportsClient.app(port, athlete);
        app.push(RUN);
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            byte[] file =
                    SampleRecordings.run(START.plusSeconds(i * 7_200L), 10, i).fit();
            work.add(() -> app.push(file));
            work.add(() -> app.push(file));
            work.add(() -> Diary.delete(activity, Diary.record(activity)));
        }
        work.add(() -> AccountDeletion.decide(athlete));
        work.add(() -> AccountDeletion.decide(athlete));
        Collections.shuffle(work, new Random(3));
        CompletableFuture.allOf(work.stream().map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new))
                .join();
        AccountDeletion.awaitAnswer(athlete, 1);

        Diary.delete(activity, Diary.record(activity));

        assertNothingIsFound(activity.subject());
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(20))
                .until(() -> sql().find(athlete.toString()).isEmpty());
        assertThat(KafkaEvents.list("account.erasure", athlete.toString()))
                .as("a second decision joins the erasure or is answered itself")
                .hasSizeBetween(1, 2);
    }

    private void assertNothingIsFound(String... others) {
        String[] texts = Stream.concat(Stream.of(athlete.toString(), email), Stream.of(others))
                .toArray(String[]::new);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(sql().find(athlete.toString(), email)).isEmpty();
            assertThat(cassandra().find(texts)).isEmpty();
            assertThat(objects().find(texts)).isEmpty();
        });
    }

    private SqlSearch sql() {
        return SqlSearch.of(database);
    }

    private ObjectSearch objects() {
        return ObjectSearch.of(objects, "raw-file/");
    }

    private CassandraSearch cassandra() {
        return CassandraSearch.of(cassandra, keyspace);
    }

    private static byte[] noteOf(String text) {
        return ("a note to " + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String table(String found) {
        return found.substring(0, found.indexOf(':'));
    }
}
