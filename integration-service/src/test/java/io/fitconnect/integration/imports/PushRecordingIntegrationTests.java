package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.recording.sample.SampleActivity;
import io.fitconnect.recording.sample.SampleRecordings;
import io.fitconnect.recording.sample.TcxFileBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class PushRecordingIntegrationTests {

    private static final SampleActivity RUN = SampleRecordings.morningRun();

    private final UUID athlete = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Test
    void becomesDoneWhenItsTrainingIsInTheDiary() {
        ImportsClient app = ImportsClient.app(port, athlete);

        Answer pushed = app.push(RUN.fit(), "?fileName=run.fit");

        assertThat(pushed.status()).isEqualTo(202);
        assertThat(pushed.header("Location")).isEqualTo("/api/v1/imports/" + pushed.id());
        assertThat(pushed.header("Retry-After")).isEqualTo("1");
        assertThat(pushed.json().path("state").asString()).isIn("received", "decoding");
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        assertThat(app.status(pushed.id()).json().path("state").asString()).isEqualTo("decoding");
        UUID training = Diary.record(activity);
        JsonNode done = app.awaitState(pushed.id(), "done");
        assertThat(done.path("trainings").path(0).path("id").asString()).isEqualTo(training.toString());
        assertThat(done.path("trainings").path(0).path("href").asString()).isEqualTo("/api/v1/trainings/" + training);
        assertThat(done.path("fileFormat").asString()).isEqualTo("fit");
        assertThat(done.path("fileName").asString()).isEqualTo("run.fit");
        assertThat(done.path("finishedAt").isMissingNode()).isFalse();
        assertThat(app.status(pushed.id()).header("Retry-After")).isNull();
    }

    @Test
    void announcesWhatTheFileSays() {
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");

        String id = vendor.push(RUN.fit(), "?externalId=run-1").id();

        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        EventContracts.assertValid(activity);
        JsonNode data = activity.data();
        assertThat(activity.subject()).isEqualTo(data.path("activityId").asString());
        assertThat(data.path("importId").asString()).isEqualTo(id);
        assertThat(data.path("source").toString()).isEqualTo("""
                        {"kind":"vendor","clientId":"demo-tracker","externalId":"run-1","fileFormat":"fit"}""");
        assertThat(data.path("sport").asString()).isEqualTo("running");
        assertThat(data.path("startTime").asString()).isEqualTo(RUN.start().toString());
        assertThat(data.path("elapsedSeconds").asDouble()).isEqualTo(RUN.elapsedSeconds());
        assertThat(data.path("movingSeconds").asDouble()).isEqualTo(RUN.movingSeconds());
        assertThat(data.path("distanceMeters").asDouble()).isCloseTo(RUN.distance(), within(0.1));
        assertThat(data.path("averageHeartRateBpm").asInt()).isEqualTo(RUN.averageHeartRate());
        assertThat(data.path("laps")).hasSameSizeAs(RUN.laps());
        assertThat(data.path("track").path("encodedPolyline").asString()).isNotBlank();
        assertThat(data.path("streams").valueStream().map(JsonNode::asString))
                .contains("time", "latitude", "longitude", "heartRate");
    }

    @Test
    void makesATrainingOfEachSession() {
        ImportsClient app = ImportsClient.app(port, athlete);

        String id = app.push(SampleRecordings.triathlon()).id();

        List<Event> activities = Diary.awaitActivities(athlete, 5);
        assertThat(activities)
                .extracting(activity -> activity.data().path("sport").asString())
                .containsExactly("swimming", "transition", "cycling", "transition", "running");
        List<String> trainings = activities.stream()
                .limit(4)
                .map(Diary::record)
                .map(UUID::toString)
                .toList();
        assertThat(app.status(id).json().path("state").asString()).isEqualTo("decoding");
        UUID last = Diary.record(activities.get(4));
        JsonNode done = app.awaitState(id, "done");
        assertThat(done.path("trainings")
                        .valueStream()
                        .map(training -> training.path("id").asString()))
                .startsWith(trainings.toArray(String[]::new))
                .endsWith(last.toString())
                .hasSize(5);
    }

    @Test
    void takesFormsAndPackedFilesOfEveryFormat() throws IOException {
        ImportsClient app = ImportsClient.app(port, athlete);

        assertThat(app.pushForm("file", "C:\\Users\\me\\morning.gpx", RUN.gpx()).status())
                .isEqualTo(202);
        assertThat(app.pushAs("application/vnd.garmin.tcx+xml", RUN.tcx(), "").status())
                .isEqualTo(202);
        assertThat(app.pushAs("application/gzip", packed(RUN.fit()), "").status())
                .isEqualTo(202);

        assertThat(Diary.awaitActivities(athlete, 3))
                .extracting(activity ->
                        activity.data().path("source").path("fileFormat").asString())
                .containsExactlyInAnyOrder("gpx", "tcx", "fit");
        assertThat(app.get("/api/v1/imports")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("fileName").asString("")))
                .contains("morning.gpx");
    }

    @Test
    void leavesOutWhatCannotBeTrue() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String lap = "<Lap StartTime='2026-10-04T06:00:00Z'><TotalTimeSeconds>60</TotalTimeSeconds>";
        byte[] file = new TcxFileBuilder()
                .text("<Activities><Activity Sport='Running'>"
                        + (lap + "<DistanceMeters>1e308</DistanceMeters></Lap>").repeat(2)
                        + "<Lap StartTime='+999999999-01-01T00:00:00Z'/></Activity></Activities>")
                .build();

        app.push(file);

        JsonNode data = Diary.awaitActivities(athlete, 1).get(0).data();
        assertThat(data.path("distanceMeters").isMissingNode()).isTrue();
        assertThat(data.path("laps")).hasSize(3);
        assertThat(data.path("warnings").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("impossible-values", "times-doubtful");
    }

    @Test
    void refusesWhatIsNoRecording() {
        ImportsClient app = ImportsClient.app(port, athlete);

        String id = app.push("hello".getBytes(StandardCharsets.UTF_8)).id();

        JsonNode refused = app.awaitState(id, "refused");
        assertThat(refused.path("refusal").path("reason").asString()).isEqualTo("unknown-format");
        assertThat(refused.path("refusal").path("detail").asString()).contains("FIT, GPX");
        assertThat(refused.path("trainings")).isEmpty();
        Event told = KafkaEvents.await("integration.import", athlete.toString(), "import-refused.v1");
        EventContracts.assertValid(told);
        assertThat(told.data().get("importId").asString()).isEqualTo(id);
        assertThat(told.data().get("reason").asString()).isEqualTo("unknown-format");
        Answer again = app.push("hello".getBytes(StandardCharsets.UTF_8));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id()).isEqualTo(id);
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        ImportsClient app = ImportsClient.app(port, athlete);

        assertThat(app.push(new byte[0]).problem()).isEqualTo("file-empty");
        assertThat(app.push(new byte[0]).status()).isEqualTo(400);
        assertThat(app.pushForm("file", "empty.fit", new byte[0]).problem()).isEqualTo("file-empty");
        assertThat(app.pushForm("attachment", "run.fit", RUN.fit()).status()).isEqualTo(400);
        assertThat(app.pushAs("application/json", RUN.fit(), "").status()).isEqualTo(415);
        assertThat(app.push(RUN.fit(), "?externalId=").status()).isEqualTo(400);
        assertThat(app.push(RUN.fit(), "", "Idempotency-Key", "x".repeat(300)).status())
                .isEqualTo(400);
        assertThat(app.get("/api/v1/imports/no-uuid").status()).isEqualTo(400);
        assertThat(app.get("/api/v1/imports?cursor=nonsense").status()).isEqualTo(400);
        String cursorOfNull =
                Base64.getUrlEncoder().encodeToString("{\"before\":null}".getBytes(StandardCharsets.UTF_8));
        assertThat(app.get("/api/v1/imports?cursor=" + cursorOfNull).status()).isEqualTo(400);
        assertThat(app.get("/api/v1/imports?limit=101").status()).isEqualTo(400);
        assertThat(app.get("/api/v1/imports").json().path("items")).isEmpty();
    }

    @Test
    void refusesWhatIsTooLarge() {
        ImportsClient app = ImportsClient.app(port, athlete);
        byte[] large = new byte[(2 << 20) + 1];

        Answer body = app.push(large);
        assertThat(body.status()).isEqualTo(413);
        assertThat(body.problem()).isEqualTo("file-too-large");
        assertThat(body.json().path("maxBytes").asLong()).isEqualTo(2 << 20);
        assertThat(app.pushForm("file", "large.fit", large).problem()).isEqualTo("file-too-large");
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
