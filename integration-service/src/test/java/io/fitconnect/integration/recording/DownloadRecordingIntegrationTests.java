package io.fitconnect.integration.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.events.Event;
import io.fitconnect.recording.sample.SampleRecordings;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class DownloadRecordingIntegrationTests {

    private static final byte[] RUN = SampleRecordings.morningRun().fit();

    private final UUID athlete = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Test
    void returnsTheFileAsItWasHandedIn() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String path = recordingOf(app, RUN, "?fileName=Утро.fit");

        Answer given = app.get(path);

        assertThat(given.status()).isEqualTo(200);
        assertThat(given.response().body()).isEqualTo(RUN);
        assertThat(given.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(given.header("Content-Disposition")).contains("attachment", "filename*=UTF-8''%D0%A3");
        assertThat(app.push(given.response().body()).id())
                .as("the same content is the same import")
                .isEqualTo(app.push(RUN).id());
    }

    /** An export handed in by another athlete is another training of the same figures. */
    @ParameterizedTest
    @CsvSource({"gpx,application/gpx+xml", "tcx,application/vnd.garmin.tcx+xml", "fit,application/vnd.ant.fit"})
    void writesWhatIsReadAgainWithTheSameFigures(String format, String mediaType) {
        ImportsClient app = ImportsClient.app(port, athlete);
        String path = recordingOf(app, RUN, "");
        JsonNode recorded = Diary.awaitActivities(athlete, 1).get(0).data();

        Answer given = app.get(path + "?format=" + format);

        assertThat(given.status()).isEqualTo(200);
        assertThat(given.header("Content-Type")).isEqualTo(mediaType);
        assertThat(given.header("Content-Disposition")).contains("training-2026-09-14-053107." + format);
        UUID other = UUID.randomUUID();
        ImportsClient.app(port, other).push(given.response().body());
        JsonNode again = Diary.awaitActivities(other, 1).get(0).data();
        for (String same : List.of("sport", "startTime", "elapsedSeconds")) {
            assertThat(again.path(same)).as(same).isEqualTo(recorded.path(same));
        }
        assertThat(again.path("distanceMeters").asDouble())
                .isCloseTo(recorded.path("distanceMeters").asDouble(), within(1.0));
        assertThat(again.path("averageHeartRateBpm").asInt())
                .isEqualTo(recorded.path("averageHeartRateBpm").asInt());
        assertThat(again.path("histograms").path("heartRate"))
                .isEqualTo(recorded.path("histograms").path("heartRate"));
    }

    @Test
    void namesTheFormatsThatHoldARecordingWithoutPositions() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String path = recordingOf(app, SampleRecordings.indoorRide().fit(), "");

        Answer refused = app.get(path + "?format=gpx");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("format-unsuitable");
        assertThat(refused.json().path("formats"))
                .extracting(JsonNode::asString)
                .containsExactly("tcx", "fit", "original");
        assertThat(app.get(path + "?format=tcx").status()).isEqualTo(200);
        assertThat(app.get(path + "?format=kml").status()).isEqualTo(400);
    }

    @Test
    void givesItToItsAthleteAlone() {
        ImportsClient app = ImportsClient.app(port, athlete);
        String path = recordingOf(app, RUN, "");

        for (String format : List.of("original", "gpx")) {
            Answer other = ImportsClient.app(port, UUID.randomUUID()).get(path + "?format=" + format);
            assertThat(other.status()).isEqualTo(404);
            assertThat(other.problem()).isEqualTo("no-recording");
            assertThat(ImportsClient.vendor(port, athlete, "demo-tracker")
                            .get(path + "?format=" + format)
                            .status())
                    .isEqualTo(403);
        }
    }

    private String recordingOf(ImportsClient app, byte[] file, String query) {
        app.push(file, query.replace("Утро", "%D0%A3%D1%82%D1%80%D0%BE"));
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        String path = "/api/v1/trainings/" + Diary.record(activity);
        app.awaitStreams(path + "/streams");
        return path + "/recording";
    }
}
