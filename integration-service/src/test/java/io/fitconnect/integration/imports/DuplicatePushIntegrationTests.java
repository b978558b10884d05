package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@RunningService
class DuplicatePushIntegrationTests {

    private static final byte[] RUN =
            SampleRecordings.run(Instant.parse("2026-10-01T06:00:00Z"), 5, 1).fit();
    private static final byte[] OTHER =
            SampleRecordings.run(Instant.parse("2026-10-02T06:00:00Z"), 5, 2).fit();

    private final UUID athlete = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void answersEqualContentWithTheImportThatThereIs() {
        ImportsClient app = ImportsClient.app(port, athlete);

        Answer first = app.push(RUN);
        Answer second = app.push(RUN);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        Diary.record(Diary.awaitActivities(athlete, 1).get(0));
        app.awaitState(first.id(), "done");
        Answer third = app.push(RUN);
        assertThat(third.status()).isEqualTo(200);
        assertThat(third.id()).isEqualTo(first.id());
        assertThat(KafkaEvents.list("integration.activity", athlete.toString())).hasSize(1);
        assertThat(ImportsClient.app(port, UUID.randomUUID()).push(RUN).id())
                .as("another athlete's import of the same content")
                .isNotEqualTo(first.id());
    }

    @Test
    void answersEqualContentWithTheImportHoweverItIsPacked() throws IOException {
        ImportsClient app = ImportsClient.app(port, athlete);
        byte[] packed = gzip(RUN);

        Answer first = app.push(packed);

        assertThat(app.push(RUN).id()).isEqualTo(first.id());
        assertThat(app.push(packed, "?fileName=renamed.gz").id()).isEqualTo(first.id());
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        Diary.delete(activity, Diary.record(activity));
        Awaitility.await().until(() -> !app.push(RUN).id().equals(first.id()));
        assertThat(KafkaEvents.list("integration.activity", athlete.toString())).hasSizeBetween(1, 2);
    }

    /** As earlier releases held it: under the hash of the bytes that came. */
    @Test
    void knowsAPackedContentOfAnEarlierRelease() throws IOException {
        ImportsClient app = ImportsClient.app(port, athlete);
        byte[] packed = gzip(RUN);
        Answer first = app.push(packed, "?externalId=a");
        String asSent = HexFormat.of().formatHex(sha256(packed));
        for (String table : List.of("import_content", "import_external_id", "import_ledger")) {
            jdbc.update("update " + table + " set content_sha256 = ? where athlete_id = ?", asSent, athlete);
        }

        assertThat(app.push(packed, "?externalId=a").id()).isEqualTo(first.id());
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Test
    void takesEqualPushesOfTheSameMomentOnce() {
        ImportsClient app = ImportsClient.app(port, athlete);
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");

        Set<String> ids = atOnce(
                16,
                number -> number % 2 == 0
                        ? app.push(RUN).id()
                        : vendor.push(RUN, "?externalId=same").id());

        assertThat(ids).hasSize(1);
        assertThat(countOfAthlete("import_ledger")).isEqualTo(1);
        Diary.awaitActivities(athlete, 1);
        assertThat(KafkaEvents.list("integration.activity", athlete.toString())).hasSize(1);
    }

    @Test
    void takesOneOfTwoContentsThatCompeteForAnExternalId() {
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");

        Set<String> outcomes = atOnce(8, number -> {
            Answer answer = vendor.push(number % 2 == 0 ? RUN : OTHER, "?externalId=one");
            return answer.status() == 409 ? answer.problem() : answer.id();
        });

        assertThat(outcomes).hasSize(2).contains("external-id-reused");
        assertThat(countOfAthlete("import_ledger")).isEqualTo(1);
    }

    @Test
    void keepsTheIdsOfVendorsApart() {
        Answer first = ImportsClient.vendor(port, athlete, "demo-tracker").push(RUN, "?externalId=1");
        Answer second = ImportsClient.vendor(port, athlete, "other-tracker").push(OTHER, "?externalId=1");

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void answersARepeatedRequestAsTheFirstTime() {
        ImportsClient app = ImportsClient.app(port, athlete);

        Answer first = app.push(RUN, "", "Idempotency-Key", "key-1");

        assertThat(app.push(RUN, "", "Idempotency-Key", "key-1").id()).isEqualTo(first.id());
        Answer other = app.push(OTHER, "", "Idempotency-Key", "key-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(countOfAthlete("import_ledger")).isEqualTo(1);
    }

    @Test
    void bringsADeletedRecordingBackForTheAthleteOnly() {
        ImportsClient app = ImportsClient.app(port, athlete);
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");
        String first = vendor.push(RUN, "?externalId=run").id();
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        UUID training = Diary.record(activity);
        app.awaitState(first, "done");

        Diary.delete(activity, training);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> app.status(first).json().path("trainings").isEmpty());
        assertThat(vendor.push(RUN, "?externalId=run").id()).isEqualTo(first);
        assertThat(vendor.push(RUN).id()).isEqualTo(first);
        String second = app.push(RUN).id();
        assertThat(second).isNotEqualTo(first);
        assertThat(vendor.push(RUN, "?externalId=run").id())
                .as("what the vendor's id stands for now")
                .isEqualTo(second);
        assertThat(Diary.awaitActivities(athlete, 2)).hasSize(2);
    }

    @Test
    void letsAWholeFileTakeTheExternalIdOfARefusedOne() {
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");
        byte[] truncated = Arrays.copyOf(RUN, 20);
        String refused = vendor.push(truncated, "?externalId=run-1").id();
        ImportsClient.app(port, athlete).awaitState(refused, "refused");

        Set<String> outcomes = atOnce(8, number -> {
            Answer answer = vendor.push(number % 2 == 0 ? RUN : OTHER, "?externalId=run-1");
            return answer.status() == 409 ? answer.problem() : answer.id();
        });

        assertThat(outcomes).as("one of two contents").hasSize(2).contains("external-id-reused");
        Diary.awaitActivities(athlete, 1);
        Answer again = vendor.push(truncated, "?externalId=run-1");
        assertThat(again.problem()).isEqualTo("external-id-reused");
        assertThat(vendor.push(truncated).id()).isEqualTo(refused);
        assertThat(countOfAthlete("import_ledger")).isEqualTo(2);
    }

    @Test
    void readsAnewWhatWasRefusedLongAgo() {
        ImportsClient app = ImportsClient.app(port, athlete);
        byte[] unknown = "a format of tomorrow".getBytes(StandardCharsets.UTF_8);
        String first = app.push(unknown, "?externalId=run-1").id();
        app.awaitState(first, "refused");
        assertThat(app.push(unknown, "?externalId=run-1").id()).isEqualTo(first);
        jdbc.update(
                "update import_ledger set finished_at = finished_at - interval '25 hours' where athlete_id = ?",
                athlete);

        Set<String> ids =
                atOnce(8, number -> app.push(unknown, "?externalId=run-1").id());

        assertThat(ids).hasSize(1).doesNotContain(first);
        String second = ids.iterator().next();
        app.awaitState(second, "refused");
        assertThat(app.push(unknown).id()).isEqualTo(second);
        assertThat(countOfAthlete("import_ledger")).isEqualTo(2);
    }

    @Test
    void leavesNoBytesOfRepeatedAndRefusedUploads() {
        ImportsClient app = ImportsClient.app(port, athlete);
        Set<UUID> ofOtherTests = Set.copyOf(listErasures());
        app.push(RUN);
        app.push(RUN);
        app.push(new byte[(2 << 20) + 1]);

        Awaitility.await("uploads without an acknowledgement are erased")
                .atMost(Duration.ofSeconds(30))
                .until(() -> ofOtherTests.containsAll(listErasures()));
    }

    /** What is to be erased soon; an upload that broke off waits for an hour. */
    private List<UUID> listErasures() {
        return jdbc.queryForList(
                "select subject_id from erasure where due_at < now() + interval '2 hours'", UUID.class);
    }

    private int countOfAthlete(String table) {
        return count("select count(*) from " + table + " where athlete_id = ?", athlete);
    }

    private int count(String query, Object... parameters) {
        return Objects.requireNonNull(jdbc.queryForObject(query, Integer.class, parameters));
    }

    private static Set<String> atOnce(int times, IntFunction<String> push) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            return IntStream.range(0, times)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> push.apply(number), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.toSet());
        } finally {
            threads.shutdown();
        }
    }
}
