package io.fitconnect.integration.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Several corrections of one recording, of what a split makes of it, and the streams that they leave behind. */
@RunningService
class CorrectionHistoryIntegrationTests {

    private static final String TRAININGS = "/api/v1/trainings/";

    private final UUID athlete = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CorrectRecording correctRecording;

    private ImportsClient app;
    private Event recorded;
    private UUID training;

    @BeforeEach
    void recordARun() {
        app = ImportsClient.app(port, athlete);
        app.push(SampleRecordings.morningRun().fit());
        recorded = Diary.awaitActivities(athlete, 1).get(0);
        training = trainingOf(recorded);
    }

    @Test
    void refusesACorrectionOfARevisionThatWasCorrectedMeanwhile() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> correctRecording.correct(
                        athlete,
                        training,
                        "fitconnect-web",
                        revision -> correct(training, crop(600, 1_200), revision),
                        new Wish.Crop(60_000, 300_000)))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblems.VERSION_CONFLICT));

        assertThat(corrections(training)).hasSize(1);
        assertThat(lengthOf(training)).isEqualTo(600);
    }

    @Test
    void leavesOutOfASplitWhatWasUndoneBefore() {
        correct(training, crop(60, 1_200), 0);
        undo(training, 1, 1);

        UUID rest = splitOff(600, 2);

        assertThat(lengthOf(rest))
                .isEqualTo(recorded.data().path("elapsedSeconds").asDouble() - 600);
        assertThat(corrections(rest)).hasSize(1);
    }

    @Test
    void correctsTheRestOfASplitFromWhereItBegins() {
        UUID rest = splitOff(600, 0);

        correct(rest, crop(60, 300), 0);

        JsonNode streams = streams(rest);
        assertThat(Instant.parse(streams.path("startTime").asString()))
                .isEqualTo(Instant.parse(recorded.data().path("startTime").asString())
                        .plus(Duration.ofSeconds(660)));
        assertThat(lengthOf(rest)).isEqualTo(240);
    }

    /** Numbers count within an activity: each of the two has a second correction. */
    @Test
    void undoesTheCorrectionOfOneActivityAlone() {
        correct(training, crop(60, 1_200), 0);
        undo(training, 1, 1);
        UUID rest = splitOff(600, 2);
        correct(rest, crop(60, 300), 0);

        undo(rest, 2, 1);

        assertThat(corrections(rest).get(1).has("undoneAt")).isTrue();
        assertThat(corrections(training).get(1).has("undoneAt")).isFalse();
    }

    /** Streams are stored with an erasure that the correction calls off; those that it replaces are erased. */
    @Test
    void erasesTheStreamsThatNoActivityHasAnyMore() {
        UUID activity = UUID.fromString(recorded.subject());
        correct(training, crop(60, 1_200), 0);
        UUID cropped = streamsOf(activity);
        correct(training, split(600), 1);
        UUID before = streamsOf(activity);
        Event second = Diary.awaitActivities(athlete, 2).get(1);
        UUID after = streamsOf(UUID.fromString(second.subject()));

        assertThat(isErasureScheduled(cropped)).isTrue();
        assertThat(isErasureScheduled(before)).isFalse();
        assertThat(isErasureScheduled(after)).isFalse();

        undo(training, 2, 2);

        assertThat(isErasureScheduled(before)).isTrue();
        assertThat(isErasureScheduled(after)).isTrue();
        assertThat(isErasureScheduled(streamsOf(activity))).isFalse();
    }

    private UUID trainingOf(Event activity) {
        UUID made = Diary.record(activity);
        app.awaitStreams(TRAININGS + made + "/streams");
        return made;
    }

    /** The training of what a split takes away. */
    private UUID splitOff(int second, int revision) {
        correct(training, split(second), revision);
        return trainingOf(Diary.awaitActivities(athlete, 2).get(1));
    }

    private void correct(UUID corrected, String body, int revision) {
        Answer answer = app.post(TRAININGS + corrected + "/corrections", body, "If-Match", "\"v" + revision + "\"");
        assertThat(answer.status()).isEqualTo(200);
    }

    private void undo(UUID corrected, int number, int revision) {
        Answer answer =
                app.delete(TRAININGS + corrected + "/corrections/" + number, "If-Match", "\"v" + revision + "\"");
        assertThat(answer.status()).isEqualTo(200);
    }

    private JsonNode corrections(UUID corrected) {
        return app.get(TRAININGS + corrected + "/corrections").json().path("corrections");
    }

    private JsonNode streams(UUID corrected) {
        return app.get(TRAININGS + corrected + "/streams?resolution=full").json();
    }

    private double lengthOf(UUID corrected) {
        JsonNode times = streams(corrected).path("streams").path("timeSeconds");
        return times.get(times.size() - 1).asDouble();
    }

    private UUID streamsOf(UUID activity) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select streams_id from activity where athlete_id = ? and id = ?", UUID.class, athlete, activity));
    }

    private boolean isErasureScheduled(UUID streams) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from erasure where subject_id = ? and kind = 'STREAMS' and state = 'SCHEDULED')",
                Boolean.class,
                streams));
    }

    private static String crop(int from, int to) {
        return "{\"kind\":\"crop\",\"fromSeconds\":" + from + ",\"toSeconds\":" + to + "}";
    }

    private static String split(int at) {
        return "{\"kind\":\"split\",\"atSeconds\":" + at + "}";
    }
}
