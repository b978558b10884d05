package io.fitconnect.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many trainings at once, copies, calendar and sums, as clients see them. */
@RunningTrainingService
class BulkIntegrationTests {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private DiaryClient diary;

    @BeforeEach
    void registerAnAthlete() {
        diary = DiaryClient.ofNewAthlete(port);
    }

    @Test
    void changesWhatItCanAndSaysWhatItCannot() {
        String first = enter("2026-11-20T22:30:00Z");
        String second = enter("2026-11-21T05:30:00Z");
        String stranger = UUID.randomUUID().toString();
        String change = "\"action\": \"change\", \"patch\": {\"sport\": \"hiking\", \"tags\": [\"Hills\"]}";

        for (int repetition = 0; repetition < 2; repetition++) {
            JsonNode items = bulk(change, first, stranger, second, first);

            assertThat(items).hasSize(3);
            assertThat(items.get(0).get("done").booleanValue()).isTrue();
            assertThat(items.get(1).get("done").booleanValue()).isFalse();
            assertThat(items.get(1).get("problem").asString()).endsWith(":not-found");
            assertThat(diary.view(second).get("sport").asString()).isEqualTo("hiking");
            assertThat(diary.view(second).get("etag").asString()).isEqualTo("\"v1\"");
        }
        assertThat(get("/api/v1/trainings?family=foot&tag=HILLS&text=hil").get("items"))
                .hasSize(2);
        assertThat(get("/api/v1/trainings/sum?sport=hiking").get("trainings").intValue())
                .isEqualTo(2);
    }

    @Test
    void movesTrashesRestoresAndDeletesWithoutASecondEffect() {
        String id = enter("2026-11-20T22:30:00Z");

        assertThat(isDone("\"action\": \"move\", \"date\": \"2026-10-02\"", id)).isTrue();
        assertThat(get("/api/v1/calendar?from=2026-10-01&to=2026-10-31")
                        .at("/days/0/date")
                        .asString())
                .isEqualTo("2026-10-02");
        JsonNode week = get("/api/v1/calendar/sums?period=week&from=2026-09-01&to=2026-10-31")
                .get("items");
        assertThat(week).singleElement().satisfies(sum -> {
            assertThat(sum.get("startsOn").asString()).isEqualTo("2026-09-28");
            assertThat(sum.get("elapsedSeconds").intValue()).isEqualTo(3_600);
        });
        for (String action : List.of("trash", "trash", "restore", "restore", "trash")) {
            assertThat(isDone("\"action\": \"" + action + "\"", id)).as(action).isTrue();
        }
        assertThat(diary.size()).isZero();
        assertThat(get("/api/v1/calendar/sums?period=year&from=2026-01-01&to=2026-12-31")
                        .get("items"))
                .isEmpty();
        assertThat(get("/api/v1/trainings?trashed=true").get("items")).hasSize(1);
        assertThat(isDone("\"action\": \"delete-for-good\"", id)).isTrue();
        assertThat(isDone("\"action\": \"delete-for-good\"", id)).isTrue();
        assertThat(isDone("\"action\": \"restore\"", id)).isFalse();
    }

    @Test
    void refusesWhatASingleRequestRefuses() {
        String id = enter("2026-11-20T22:30:00Z");

        assertThat(isDone("\"action\": \"change\", \"patch\": {\"feeling\": 9}", id))
                .isFalse();
        assertThat(isDone("\"action\": \"change\", \"patch\": {\"mood\": 9}", id))
                .isFalse();
        assertThat(diary.view(id).get("etag").asString()).isEqualTo("\"v0\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "action": "trash", "ids": []
            "action": "trash", "ids": [null]
            "action": "trash"
            "action": "burn", "ids": ["019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b"]
            "action": "move", "ids": ["019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b"]
            "action": "change", "ids": ["019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b"]
            "action": "trash", "patch": {}, "ids": ["019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b"]
            """, quoteCharacter = '\u0001')
    void refusesARequestThatCannotBe(String body) {
        post("/bulk", "{" + body + "}").expectStatus().isBadRequest();
    }

    @Test
    void refusesMoreThanFiveHundred() {
        String many = Stream.generate(UUID::randomUUID)
                .limit(501)
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(", "));

        post("/bulk", "{\"action\": \"trash\", \"ids\": [" + many + "]}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void copiesATrainingToAnotherDay() {
        String id = enter("2026-11-20T22:30:00Z");

        String copy = String.valueOf(post("/" + id + "/copies", "{\"date\": \"2026-11-18\"}")
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());

        JsonNode training = get(copy);
        assertThat(training.get("startTime").asString()).startsWith("2026-11-17T22:30:00"); // local 01:30
        assertThat(training.get("elapsedSeconds").intValue()).isEqualTo(3_600);
        assertThat(diary.size()).isEqualTo(2);
    }

    @Test
    void comparesKeptSumsForOperators() {
        enter("2026-11-20T22:30:00Z");

        RestTestClient operator = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build();

        operator.post()
                .uri("/actuator/diarysums/" + diary.athlete())
                .contentType(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"corrected\": []}");
        operator.get()
                .uri("/actuator/diarysums")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.athletes")
                .isNumber();
    }

    /** An hour three hours east of Greenwich. */
    private String enter(String start) {
        String path = String.valueOf(post("", """
                        {"sport": "running", "startTime": "%s", "utcOffsetSeconds": 10800, "elapsedSeconds": 3600}""".formatted(start))
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
        return path.substring(DiaryClient.PATH.length() + 1);
    }

    private boolean isDone(String action, String id) {
        return bulk(action, id).get(0).get("done").booleanValue();
    }

    private JsonNode bulk(String action, String... ids) {
        String list = Stream.of(ids).map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        byte[] body = post("/bulk", "{" + action + ", \"ids\": [" + list + "]}")
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body).get("items");
    }

    private RestTestClient.ResponseSpec post(String path, String body) {
        return diary.http()
                .post()
                .uri(DiaryClient.PATH + path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private JsonNode get(String path) {
        byte[] body = diary.http()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body);
    }
}
