package io.fitconnect.integration.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.cassandra.CassandraSettings;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.test.ObjectSearch;
import io.fitconnect.recording.sample.SampleActivity;
import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RunningService
class TrainingStreamsIntegrationTests {

    private static final SampleActivity RIDE = SampleRecordings.longRide();

    private final UUID athlete = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private CqlSession session;

    @Autowired
    private CassandraSettings cassandra;

    @Autowired
    private ObjectStore objects;

    @Test
    void readsAsCloselyAsAsked() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String path = pathOf(importRide(app));
        int recorded = RIDE.points().size();

        assertThat(countOf(app.get(path + "?resolution=low"))).isEqualTo(100);
        assertThat(countOf(app.get(path))).isEqualTo(1_000);
        assertThat(countOf(app.get(path + "?resolution=high"))).isEqualTo(10_000);
        JsonNode full = app.get(path + "?resolution=full").json();
        assertThat(full.path("sampleCount").asInt()).isEqualTo(recorded);
        assertThat(full.path("recordedSampleCount").asInt()).isEqualTo(recorded);
        assertThat(full.path("startTime").asString()).isEqualTo(RIDE.start().toString());
        JsonNode columns = full.path("streams");
        assertThat(columns.path("timeSeconds")).hasSize(recorded);
        assertThat(columns.path("heartRateBpm").path(5_000).asInt())
                .isEqualTo(RIDE.points().get(5_000).heartRate());
        assertThat(columns.path("powerWatts").path(recorded - 1).asInt())
                .isEqualTo(RIDE.points().get(recorded - 1).power());
    }

    @Test
    void keepsFirstLastAndPeaks() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String path = pathOf(importRide(app));

        JsonNode time = app.get(path + "?resolution=low").json().path("streams").path("timeSeconds");

        assertThat(time.path(0).asInt()).isZero();
        assertThat(time.path(99).asInt())
                .isEqualTo(RIDE.points().get(RIDE.points().size() - 1).second());
    }

    @Test
    void readsTheNamedStreamsAndTheTime() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String path = pathOf(importRide(app));

        JsonNode columns = app.get(path + "?types=heartRate,altitude").json().path("streams");

        assertThat(columns.propertyNames()).containsExactly("timeSeconds", "altitudeMeters", "heartRateBpm");
        assertThat(app.get(path + "?types=pulse").status()).isEqualTo(400);
        assertThat(app.get(path + "?resolution=ultra").status()).isEqualTo(400);
    }

    @Test
    void readsOfMergedRecordingsWhatEachGives() {
        ImportsClient app = ImportsClient.app(port, athlete);
        SampleActivity ride = SampleRecordings.ride(RIDE.start(), 30, 5);
        assertThat(app.push(ride.gpx()).status()).isEqualTo(202);
        assertThat(app.push(ride.fit()).status()).isEqualTo(202);
        List<Event> activities = Diary.awaitActivities(athlete, 2);
        Event leader = ofFormat(activities, "gpx");
        Event other = ofFormat(activities, "fit");
        UUID training = Diary.record(leader, state -> merge(state, leader, other, "power"));
        awaitStreams(app, training);

        JsonNode columns = app.get(pathOf(training) + "?resolution=full").json().path("streams");

        assertThat(columns.path("heartRateBpm").path(500).asInt())
                .isEqualTo(ride.points().get(500).heartRate());
        assertThat(columns.path("powerWatts").path(500).asInt())
                .as("GPX has none")
                .isEqualTo(ride.points().get(500).power());
        assertThat(app.get(pathOf(training) + "?types=power")
                        .json()
                        .path("streams")
                        .propertyNames())
                .containsExactly("timeSeconds", "powerWatts");
    }

    @Test
    void showsTheTimeByTheCorrectedClock() {
        ImportsClient app = ImportsClient.app(port, athlete);
        app.push(RIDE.fit());
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        UUID training = Diary.record(activity);
        awaitStreams(app, training);
        String tag = String.valueOf(app.get(pathOf(training)).header("ETag"));

        Diary.change(
                activity, training, state -> state.putObject("clockCorrections").put(activity.subject(), 3_600_000));

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                app.get(pathOf(training), "If-None-Match", tag).status())
                        .isEqualTo(200));
        assertThat(app.get(pathOf(training)).json().path("startTime").asString())
                .isEqualTo(RIDE.start().plusSeconds(3_600).toString());
    }

    private static Event ofFormat(List<Event> activities, String format) {
        return activities.stream()
                .filter(activity ->
                        activity.data().at("/source/fileFormat").asString().equals(format))
                .findFirst()
                .orElseThrow();
    }

    private static void merge(ObjectNode state, Event leader, Event other, String given) {
        state.putArray("activityIds").add(leader.subject()).add(other.subject());
        state.putObject("fieldSources")
                .put("time", leader.subject())
                .put("position", leader.subject())
                .put("heartRate", leader.subject())
                .put(given, other.subject());
    }

    @Test
    void letsTheClientKeepThem() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String path = pathOf(importRide(app));

        Answer first = app.get(path);

        assertThat(first.header("Cache-Control")).contains("private", "no-cache");
        String tag = String.valueOf(first.header("ETag"));
        assertThat(app.get(path, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(app.get(path + "?resolution=low", "If-None-Match", tag).status())
                .isEqualTo(200);
    }

    /** A chunk that cannot be unpacked stands for a store that fails when some columns have been read. */
    @Test
    void answersAProblemWhenALaterColumnCannotBeRead() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String path = pathOf(importRide(app)) + "?resolution=full";
        damage(UUID.fromString(Diary.awaitActivities(athlete, 1).get(0).subject()), "power");

        Answer failed = app.get(path);

        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.header("Cache-Control")).contains("no-store");
        assertThat(failed.header("ETag")).isNull();
        assertThat(app.get(path + "&types=heartRate").status()).isEqualTo(200);
    }

    private void damage(UUID activityId, String stream) {
        session.execute("update " + cassandra.keyspace() + ".stream_chunk set content = 0x00 where activity_id = "
                + activityId + " and detail = 'full' and stream = '" + stream + "' and chunk = 0");
    }

    @Test
    void showsThemToNobodyElse() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String path = pathOf(importRide(app));

        assertThat(ImportsClient.vendor(port, athlete, "demo-tracker").get(path).status())
                .isEqualTo(403);
        Answer other = ImportsClient.app(port, UUID.randomUUID()).get(path);
        assertThat(other.status()).isEqualTo(404);
        Answer unknown = app.get(pathOf(UUID.randomUUID()));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("no-recording").isEqualTo(other.problem());
    }

    @Test
    void forgetsThemWithTheirTraining() {
        ImportsClient app = ImportsClient.app(port, athlete);
        app.push(RIDE.fit());
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        UUID training = Diary.record(activity);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> app.get(pathOf(training)).status() == 200);
        UUID activityId = UUID.fromString(activity.subject());
        UUID importId = UUID.fromString(activity.data().path("importId").asString());
        assertThat(rowsOf("stream_chunk", "activity_id", activityId)).isPositive();
        assertThat(ObjectSearch.of(objects, "raw-file/").find(importId.toString()))
                .hasSize(1);

        Diary.delete(activity, training);

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(app.get(pathOf(training)).problem()).isEqualTo("no-recording");
            assertThat(rowsOf("stream_chunk", "activity_id", activityId)).isZero();
            assertThat(ObjectSearch.of(objects, "raw-file/").find(importId.toString()))
                    .isEmpty();
        });
    }

    private long rowsOf(String table, String key, UUID id) {
        return session.execute(
                        "select count(*) from " + cassandra.keyspace() + "." + table + " where " + key + " = " + id)
                .one()
                .getLong(0);
    }

    private UUID importRide(ImportsClient app) {
        app.push(RIDE.fit());
        List<Event> activities = Diary.awaitActivities(athlete, 1);
        UUID training = Diary.record(activities.get(0));
        awaitStreams(app, training);
        return training;
    }

    private static void awaitStreams(ImportsClient app, UUID training) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> app.get(pathOf(training)).status() == 200);
    }

    private static String pathOf(UUID training) {
        return "/api/v1/trainings/" + training + "/streams";
    }

    private static int countOf(Answer answer) {
        return answer.json().path("sampleCount").asInt();
    }
}
