package io.fitconnect.integration.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.datastax.oss.driver.api.core.CqlSession;
import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.cassandra.CassandraSettings;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@RunningService
class CorrectionIntegrationTests {

    private static final byte[] RUN = SampleRecordings.morningRun().fit();
    private static final String FULL = "/streams?resolution=full";

    private final UUID athlete = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CqlSession session;

    @Autowired
    private CassandraSettings cassandra;

    @Test
    void cropsAndGivesBackTheBytesOfBefore() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String training = recorded(app, RUN);
        byte[] before = app.get(training + FULL).response().body();
        JsonNode recorded = Diary.awaitActivities(athlete, 1).get(0).data();

        Answer cropped = app.post(training + "/corrections", crop(600, 1_200), "If-Match", "\"v0\"");

        assertThat(cropped.status()).isEqualTo(200);
        assertThat(cropped.header("ETag")).isEqualTo("\"v1\"");
        JsonNode left = app.get(training + FULL).json();
        assertThat(Instant.parse(left.path("startTime").asString()))
                .isEqualTo(Instant.parse(recorded.path("startTime").asString()).plusSeconds(600));
        JsonNode times = left.path("streams").path("timeSeconds");
        assertThat(times.get(0).asInt()).isZero();
        assertThat(times.get(times.size() - 1).asInt()).isEqualTo(600);
        Event revised = revised(1).get(0);
        assertThat(revised.data().path("revision").asInt()).isEqualTo(1);
        assertThat(revised.data().path("elapsedSeconds").asDouble()).isEqualTo(600);
        EventContracts.assertValid(revised);
        assertThat(app.get(training + "/recording").response().body()).isEqualTo(RUN);

        assertThat(app.delete(training + "/corrections/1", "If-Match", "\"v0\"").status())
                .isEqualTo(412);
        Answer undone = app.delete(training + "/corrections/1", "If-Match", "\"v1\"");

        assertThat(undone.status()).isEqualTo(200);
        assertThat(undone.json().path("corrections").get(0).path("undoneAt").isString())
                .isTrue();
        assertThat(app.get(training + FULL).response().body()).isEqualTo(before);
        JsonNode again = revised(2).get(1).data();
        assertThat(again.path("revision").asInt()).isEqualTo(2);
        for (String figure :
                List.of("startTime", "elapsedSeconds", "distanceMeters", "laps", "bestEfforts", "splits")) {
            assertThat(again.path(figure)).as(figure).isEqualTo(recorded.path(figure));
        }
    }

    @Test
    void splitsIntoASecondTrainingAndWithdrawsIt() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String training = recorded(app, RUN);
        String corrections = training + "/corrections";

        app.post(corrections, "{\"kind\":\"split\",\"atSeconds\":600}", "If-Match", "\"v0\"");

        Event second = Diary.awaitActivities(athlete, 2).get(1);
        String rest = trainingOf(app, second);
        JsonNode first = revised(1).get(0).data();
        assertThat(first.path("elapsedSeconds").asDouble()
                        + second.data().path("elapsedSeconds").asDouble())
                .isCloseTo(
                        Diary.awaitActivities(athlete, 1)
                                .get(0)
                                .data()
                                .path("elapsedSeconds")
                                .asDouble(),
                        within(2.0));
        assertThat(app.get(rest + "/corrections")
                        .json()
                        .path("corrections")
                        .get(0)
                        .path("inherited")
                        .asBoolean())
                .isTrue();

        app.post(rest + "/corrections", crop(60, 300), "If-Match", "\"v0\"");
        Answer refused = app.delete(corrections + "/1", "If-Match", "\"v1\"");
        assertThat(refused.problem()).isEqualTo("second-part-corrected");
        assertThat(app.delete(rest + "/corrections/1", "If-Match", "\"v1\"").status())
                .as("what is inherited is undone where it was made")
                .isEqualTo(404);
        assertThat(app.delete(rest + "/corrections/2", "If-Match", "\"v1\"").status())
                .isEqualTo(200);

        assertThat(app.delete(corrections + "/1", "If-Match", "\"v1\"").status())
                .isEqualTo(200);
        assertThat(app.get(rest + FULL).status()).isEqualTo(404);
        Event gone = KafkaEvents.await("integration.activity", athlete.toString(), "activity-withdrawn.v1", 1)
                .get(0);
        assertThat(gone.data().path("activityId").asString()).isEqualTo(second.subject());
        EventContracts.assertValid(gone);
    }

    @Test
    void undoesTheLastCorrectionFirst() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String corrections = recorded(app, SampleRecordings.indoorRide().fit()) + "/corrections";
        app.post(corrections, "{\"kind\":\"distance\",\"distanceMeters\":30000}", "If-Match", "\"v0\"");
        app.post(corrections, crop(0, 1_000), "If-Match", "\"v1\"");

        Answer refused = app.delete(corrections + "/1", "If-Match", "\"v2\"");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("last").asInt()).isEqualTo(2);
        assertThat(revised(1).get(0).data().path("distanceMeters").asDouble()).isEqualTo(30_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":"crop","fromSeconds":-9,"toSeconds":60}      | 422 | outside
            {"kind":"crop","fromSeconds":10,"toSeconds":10.4}    | 422 | nothing-left
            {"kind":"split","atSeconds":0}                       | 422 | at-the-ends
            {"kind":"distance","distanceMeters":9000}            | 422 | has-positions
            {"kind":"distance"}                                  | 400 |
            {"kind":"distance","distanceMeters":0}               | 400 |
            {"kind":"distance","distanceMeters":2000000.1}       | 400 |
            {"kind":"crop","fromSeconds":60}                     | 400 |
            {"kind":"merge"}                                     | 400 |
            {"distanceMeters":9000}                              | 400 |
            """)
    void saysWhatToSetRight(String body, int status, @Nullable String reason) {
        ImportsClient app = ImportsClient.app(port, athlete);
        String corrections = recorded(app, RUN) + "/corrections";

        Answer refused = app.post(corrections, body, "If-Match", "\"v0\"");

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.json().path("reason").asString("")).isEqualTo(reason == null ? "" : reason);
        assertThat(app.get(corrections).header("ETag")).isEqualTo("\"v0\"");
    }

    @Test
    void belongsToItsAthleteInOwnClients() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String corrections = recorded(app, RUN) + "/corrections";
        ImportsClient stranger = ImportsClient.app(port, UUID.randomUUID());
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");

        assertThat(app.post(corrections, crop(60, 120)).status()).isEqualTo(428);
        assertThat(stranger.get(corrections).status()).isEqualTo(404);
        assertThat(stranger.post(corrections, crop(60, 120), "If-Match", "*").problem())
                .isEqualTo("no-recording");
        assertThat(stranger.delete(corrections + "/1", "If-Match", "*").status())
                .isEqualTo(404);
        assertThat(vendor.post(corrections, crop(60, 120), "If-Match", "*").status())
                .isEqualTo(403);
        assertThat(vendor.get(corrections).status()).isEqualTo(403);
    }

    @Test
    void forgetsTheStreamsOfACorrectionWithTheTraining() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String training = recorded(app, RUN);
        app.post(training + "/corrections", crop(600, 1_200), "If-Match", "\"v0\"");
        UUID streams = Objects.requireNonNull(
                jdbc.queryForObject("select streams_id from activity where athlete_id = ?", UUID.class, athlete));
        assertThat(rowsOf(streams)).isPositive();

        Diary.delete(
                Diary.awaitActivities(athlete, 1).get(0),
                UUID.fromString(training.substring("/api/v1/trainings/".length())));

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(rowsOf(streams)).isZero());
    }

    private long rowsOf(UUID streams) {
        return session.execute(
                        "select count(*) from " + cassandra.keyspace() + ".stream_chunk where activity_id = " + streams)
                .one()
                .getLong(0);
    }

    private List<Event> revised(int count) {
        return KafkaEvents.await("integration.activity", athlete.toString(), "activity-revised.v1", count);
    }

    private String recorded(ImportsClient app, byte[] file) {
        app.push(file);
        return trainingOf(app, Diary.awaitActivities(athlete, 1).get(0));
    }

    private static String trainingOf(ImportsClient app, Event activity) {
        String training = "/api/v1/trainings/" + Diary.record(activity);
        app.awaitStreams(training + "/streams");
        return training;
    }

    private static String crop(int from, int to) {
        return "{\"kind\":\"crop\",\"fromSeconds\":" + from + ",\"toSeconds\":" + to + "}";
    }
}
