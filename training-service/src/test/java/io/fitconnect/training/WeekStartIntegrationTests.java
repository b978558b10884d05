package io.fitconnect.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.training.week.WeekStart;
import io.fitconnect.training.week.WeekStarts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sums, goals and streaks of an athlete whose week begins on another day than Monday. */
@RunningTrainingService
class WeekStartIntegrationTests {

    private static final Duration ARRIVED = Duration.ofSeconds(30);
    private static final String SATURDAY = "2026-11-14";
    private static final String SUNDAY = "2026-11-15";

    @LocalServerPort
    private int port;

    @Autowired
    private WeekStarts starts;

    private DiaryClient diary;

    @BeforeEach
    void trainOnSaturdayAndSunday() {
        diary = DiaryClient.ofNewAthlete(port);
        List.of(SATURDAY, SUNDAY).forEach(day -> post(DiaryClient.PATH, """
                    {"sport": "running", "startTime": "%sT08:00:00Z", "utcOffsetSeconds": 0, "elapsedSeconds": 3600}\
                    """.formatted(day)));
        post("/api/v1/progress/goals", "{\"measure\": \"count\", \"period\": \"week\", \"target\": 3}");
    }

    @Test
    void followsTheSettingAtOnceAlsoForPastWeeks() {
        assertThat(weeks("2026-11-01", "2026-11-30")).containsExactly("2026-11-09: 2");

        tell("sunday", 5);

        assertThat(weeks("2026-11-01", "2026-11-30")).containsExactly("2026-11-08: 1", "2026-11-15: 1");
        assertThat(weeks("2026-11-09", "2026-11-14")).isEmpty();
        assertThat(weeks("2026-11-15", "2026-11-15")).containsExactly("2026-11-15: 1");
        assertThat(get("/api/v1/progress/streak?today=2026-11-16").get("weeks").intValue())
                .isEqualTo(2);
        assertThat(get("/api/v1/progress/goals?today=2026-11-16").toString())
                .contains("\"from\":\"2026-11-15\"", "\"to\":\"2026-11-21\"");

        tell("monday", 6);
        assertThat(weeks("2026-11-01", "2026-11-30")).containsExactly("2026-11-09: 2");
    }

    @Test
    void keepsTheNewestSettingAndForgetsItWithTheAthlete() {
        tell("saturday", 5);
        starts.keep(diary.athlete(), WeekStart.ofWord("sunday"), 4);
        assertThat(starts.get(diary.athlete())).isEqualTo(WeekStart.ofWord("saturday"));

        AccountDeletion.decide(diary.athlete());
        AccountDeletion.awaitAnswer(diary.athlete(), 1);

        assertThat(starts.get(diary.athlete())).isEqualTo(WeekStart.MONDAY);
    }

    /** Announces the setting and waits for it. */
    private void tell(String weekStart, long version) {
        KafkaEvents.send(changed(weekStart, version));
        await().atMost(ARRIVED).until(() -> starts.get(diary.athlete()).equals(WeekStart.ofWord(weekStart)));
    }

    private Event changed(String weekStart, long version) {
        Event event = EventContracts.exampleEvent(
                "profile", "athlete", "athlete-changed", diary.athlete().toString());
        ((ObjectNode) event.data())
                .put("athleteId", diary.athlete().toString())
                .put("weekStart", weekStart)
                .put("version", version);
        return event;
    }

    private List<String> weeks(String from, String to) {
        return get("/api/v1/calendar/sums?period=week&from=" + from + "&to=" + to)
                .get("items")
                .valueStream()
                .map(week -> week.get("startsOn").asString() + ": "
                        + week.get("trainings").intValue())
                .toList();
    }

    private JsonNode get(String path) {
        return JsonMapper.shared()
                .readTree(diary.http()
                        .get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    private void post(String path, String body) {
        diary.http()
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated();
    }
}
