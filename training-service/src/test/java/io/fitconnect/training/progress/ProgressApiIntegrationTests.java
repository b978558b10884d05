package io.fitconnect.training.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.training.RunningTrainingService;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Progress over HTTP: what is said. */
@RunningTrainingService
class ProgressApiIntegrationTests {

    private static final String PATH = "/api/v1/progress";
    private static final String GOALS = PATH + "/goals";
    private static final String GOAL = """
        {"measure": "distance", "period": "week", "target": 40000, "sport": "running"}\
        """;
    private static final String RUN = """
        {"sport": "running", "startTime": "2026-11-20T05:30:00Z", "elapsedSeconds": 3600, "distanceMeters": 10000,
         "averageHeartRateBpm": 150, "perceivedExertion": 7}\
        """;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private final UUID a = UUID.randomUUID();

    @Test
    void tellsTheLoadAndHowItWasFound() {
        String training = enter();

        JsonNode progress = get(PATH + "/trainings/" + training);
        assertThat(progress.at("/load/method").asString()).isEqualTo("exertion");
        assertThat(progress.at("/load/value").doubleValue()).isEqualTo(100);

        JsonNode load = get(PATH + "/load?from=2026-11-19&to=2026-11-22");
        assertThat(load.get("days")).hasSize(3);
        assertThat(load.at("/days/0/load").doubleValue()).isEqualTo(100);
        assertThat(load.at("/days/0/fitness").doubleValue()).isEqualTo(2.4);
    }

    @Test
    void tellsWhoHoldsARecord() {
        String training = enter();

        JsonNode records = get(PATH + "/records?sport=running&year=2026").get("items");

        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.get("kind").asString()).isEqualTo("longest");
            assertThat(record.at("/holders/0/value").doubleValue()).isEqualTo(10_000);
            assertThat(record.at("/holders/0/trainingId").asString()).isEqualTo(training);
            assertThat(record.at("/holders/0/day").asString()).isEqualTo("2026-11-20");
        });
        assertThat(get(PATH + "/records?sport=running&year=2025").get("items")).isEmpty();
    }

    @Test
    void tellsWhereTheAthleteStandsWithAGoal() {
        enter();
        String goal = setGoal();

        JsonNode stands = get(goal + "?today=2026-11-20");
        assertThat(stands.at("/progress/from").asString()).isEqualTo("2026-11-16");
        assertThat(stands.at("/progress/done").doubleValue()).isEqualTo(10_000);
        assertThat(stands.at("/progress/reached").booleanValue()).isFalse();
        assertThat(get(PATH + "/streak?today=2026-11-20").get("weeks").intValue())
                .isEqualTo(1);
    }

    @Test
    void losesNoChangeOfAGoal() {
        String goal = setGoal();

        assertThat(put(goal, "\"v0\"", GOAL.replace("40000", "50000"))).isEqualTo(200);
        assertThat(put(goal, "\"v0\"", GOAL)).isEqualTo(412);
        assertThat(get(goal).get("target").doubleValue()).isEqualTo(50_000);
    }

    @ParameterizedTest
    @CsvSource({
        "/load?from=2026-11-20&to=2026-11-19",
        "/load?from=2020-01-01&to=2026-11-19",
        "/records?sport=%20",
        "/records?sport=running&year=0"
    })
    void refusesWhatCannotBe(String path) {
        app().get()
                .uri(URI.create("http://localhost:" + port + PATH + path))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void refusesAGoalByADateWithoutDays() {
        app().post()
                .uri(GOALS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(GOAL.replace("week", "date"))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void setsAGoalOnceUnderOneKey() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            location(app().post()
                    .uri(GOALS)
                    .header("Idempotency-Key", key)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(GOAL));
        }

        assertThat(get(GOALS).get("items")).hasSize(1);
    }

    @Test
    void showsOperatorsNoDifference() {
        enter();

        byte[] body = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build()
                .get()
                .uri("/actuator/progress/" + a)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();

        assertThat(JsonMapper.shared().readTree(body).get("differences")).isEmpty();
    }

    private String enter() {
        String location = location(app().post()
                .uri("/api/v1/trainings")
                .contentType(MediaType.APPLICATION_JSON)
                .body(RUN));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String setGoal() {
        return location(
                app().post().uri(GOALS).contentType(MediaType.APPLICATION_JSON).body(GOAL));
    }

    private static String location(RestTestClient.RequestHeadersSpec<?> request) {
        return String.valueOf(request.exchange()
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
    }

    private int put(String path, String ifMatch, String body) {
        return app().put()
                .uri(path)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private JsonNode get(String path) {
        return JsonMapper.shared()
                .readTree(app().get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody());
    }

    private RestTestClient app() {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, TestTokens.athlete(a).bearer())
                .build();
    }
}
