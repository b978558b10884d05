package io.fitconnect.training.strength;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.training.RunningTrainingService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An athlete who trains strength. */
@RunningTrainingService
class StrengthIntegrationTests {

    private static final String EXERCISES = "/api/v1/exercises";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    private final UUID athlete = UUID.randomUUID();

    private RestTestClient http;

    @BeforeEach
    void signIn() {
        http = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, TestTokens.athlete(athlete).bearer())
                .build();
    }

    @Test
    void readsTheSetsThatWereWrittenWithTheirSums() {
        String training = enter("2026-11-20T17:00:00Z");
        view(training).jsonPath("$.sets").isEmpty();

        replace(training, "\"v0\"", """
                {"sets": [
                  {"exercise": "back-squat", "repetitions": 10, "weightKilograms": 40, "warmUp": true},
                  {"exercise": "back-squat", "repetitions": 6, "weightKilograms": 100, "restSeconds": 180}]}""").expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"v1\"");

        view(training).json("""
                {"sets": [
                   {"exercise": "back-squat", "repetitions": 10, "weightKilograms": 40.0, "warmUp": true},
                   {"exercise": "back-squat", "repetitions": 6, "weightKilograms": 100.0, "restSeconds": 180, "warmUp": false}],
                 "sums": [{"exercise": "back-squat", "sets": 1, "repetitions": 6, "volumeKilograms": 600.0,
                           "heaviestKilograms": 100.0, "estimatedOneRepetitionMaximumKilograms": 120.0}]}""");
    }

    @Test
    void losesNoChangeOfAnother() {
        String training = enter("2026-11-20T17:00:00Z");
        replace(training, "\"v0\"", "{\"sets\": [{\"exercise\": \"dip\", \"repetitions\": 5}]}")
                .expectStatus()
                .isOk();

        replace(training, "\"v0\"", "{\"sets\": []}").expectStatus().isEqualTo(412);
        http.put()
                .uri(training + "/sets")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"sets\": []}")
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        view(training).jsonPath("$.sets.length()").isEqualTo(1);
    }

    @Test
    void namesTheSetWhoseExerciseIsUnknown() {
        String training = enter("2026-11-20T17:00:00Z");

        replace(training, "\"v0\"", """
                {"sets": [{"exercise": "dip", "repetitions": 5}, {"exercise": "moonwalk", "repetitions": 5}]}""")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].member")
                .isEqualTo("sets[1].exercise");
        view(training).jsonPath("$.sets").isEmpty();
    }

    @Test
    void listsAnExerciseByTrainingNewestFirst() {
        String older = enter("2026-11-18T17:00:00Z");
        String newer = enter("2026-11-20T17:00:00Z");
        squat(newer, 105);
        squat(older, 100);

        JsonNode first = history("back-squat", "?limit=1");
        assertThat(first.at("/items/0/startTime").asString()).isEqualTo("2026-11-20T17:00:00Z");
        assertThat(first.at("/items/0/sum/heaviestKilograms").asDouble()).isEqualTo(105);
        JsonNode second = history(
                "back-squat", "?limit=1&cursor=" + first.get("nextCursor").asString());
        assertThat(second.at("/items/0/sum/heaviestKilograms").asDouble()).isEqualTo(100);
        assertThat(second.has("nextCursor")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z"})
    void refusesACursorWhoseTimeNoDatabaseHolds(String time) {
        String cursor = Cursor.encode(Map.of("startTime", time, "trainingId", UUID.randomUUID()));

        http.get()
                .uri(EXERCISES + "/back-squat/history?cursor=" + cursor)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void forgetsTheSetsOfADeletedTraining() {
        String training = enter("2026-11-20T17:00:00Z");
        squat(training, 100);

        http.delete().uri(training + "?forGood=true").exchange().expectStatus().isNoContent();

        assertThat(history("back-squat", "").get("items").size()).isZero();
        http.get().uri(training + "/sets").exchange().expectStatus().isNotFound();
    }

    @Test
    void offersAnOwnExerciseUntilItIsRetired() {
        String own = add("Sandbag carry");
        assertThat(add("sandbag CARRY")).isEqualTo(own);
        assertThat(names()).contains("sandbag CARRY", "Back squat");
        String training = enter("2026-11-20T17:00:00Z");
        replace(training, "\"v0\"", "{\"sets\": [{\"exercise\": \"%s\", \"durationSeconds\": 40}]}".formatted(own))
                .expectStatus()
                .isOk();

        http.put()
                .uri(EXERCISES + "/" + own)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\": \"Sandbag walk\", \"muscleGroup\": \"full-body\"}")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(names()).contains("Sandbag walk");
        http.delete().uri(EXERCISES + "/" + own).exchange().expectStatus().isNoContent();

        assertThat(names()).doesNotContain("Sandbag walk");
        assertThat(history(own, "").at("/items/0/sum/longestSeconds").asInt()).isEqualTo(40);
    }

    @Test
    void namesExercisesInTheReadersLanguage() {
        http.get()
                .uri(EXERCISES)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "ru")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_LANGUAGE, "ru")
                .expectBody()
                .jsonPath("$.items[0].name")
                .isEqualTo("Приседания со штангой на спине");
    }

    @Test
    void leaveTheServiceWithTheirAthlete() {
        String own = add("Sandbag carry");
        String training = enter("2026-11-20T17:00:00Z");
        replace(training, "\"v0\"", "{\"sets\": [{\"exercise\": \"%s\", \"repetitions\": 5}]}".formatted(own))
                .expectStatus()
                .isOk();
        assertThat(ArchiveProbe.read(athlete, archives).get("strength-sets.json"))
                .singleElement()
                .satisfies(
                        log -> assertThat(log.at("/sets/0/exercise").asString()).isEqualTo(own));
        assertThat(ArchiveProbe.read(athlete, archives).get("exercises.json"))
                .singleElement()
                .satisfies(
                        exercise -> assertThat(exercise.get("name").asString()).isEqualTo("Sandbag carry"));

        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);

        assertThat(SqlSearch.of(database).find(own)).isEmpty();
    }

    private String enter(String start) {
        return String.valueOf(http.post()
                .uri("/api/v1/trainings")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"sport\": \"strength\", \"startTime\": \"%s\", \"elapsedSeconds\": 3600}".formatted(start))
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
    }

    private void squat(String training, int kilograms) {
        replace(training, "\"v0\"", """
                {"sets": [{"exercise": "back-squat", "repetitions": 5, "weightKilograms": %d}]}""".formatted(kilograms)).expectStatus().isOk();
    }

    private ResponseSpec replace(String training, String version, String body) {
        return http.put()
                .uri(training + "/sets")
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private BodyContentSpec view(String training) {
        return http.get()
                .uri(training + "/sets")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private String add(String name) {
        return read(http.post()
                        .uri(EXERCISES)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{\"name\": \"%s\"}".formatted(name))
                        .exchange()
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    private List<String> names() {
        return read(http.get().uri(EXERCISES).exchange().expectStatus().isOk())
                .get("items")
                .valueStream()
                .map(exercise -> exercise.get("name").asString())
                .toList();
    }

    private JsonNode history(String exercise, String query) {
        return read(http.get()
                .uri(EXERCISES + "/" + exercise + "/history" + query)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static JsonNode read(ResponseSpec answer) {
        return JsonMapper.shared().readTree(answer.expectBody().returnResult().getResponseBody());
    }
}
