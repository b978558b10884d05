package io.fitconnect.training.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.training.RunningTrainingService;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An athlete who plans. */
@RunningTrainingService
class PlanIntegrationTests {

    private static final String TOPIC = "training.plan";
    private static final String PLAN = "/api/v1/plan-entries";
    private static final String TRAININGS = "/api/v1/trainings";

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
    void keepsWhatWasPlanned() {
        String entry = plan("""
                {"day": "2026-11-20", "timeOfDay": "07:30:00", "sport": "running", "title": "Long run", "note": "Easy",
                 "aimSeconds": 5400, "aimMeters": 18000, "aimLoad": 80}""");

        JsonNode listed =
                read(http.get().uri(PLAN + "?from=2026-11-16&to=2026-11-22").exchange());

        assertThat(listed.at("/items/0")).isEqualTo(view(entry));
        assertThat(view(entry).get("timeOfDay").asString()).isEqualTo("07:30:00");
        assertThat(view(entry).get("aimMeters").asDouble()).isEqualTo(18_000);
        assertThat(view(entry).get("fulfilledBy").asString()).isEqualTo("matching");
        assertThat(view(entry).has("trainingId")).isFalse();
    }

    @Test
    void isFulfilledByTheTrainingThatFitsAndOpensWhenItGoes() {
        String entry = plan("{\"day\": \"2026-11-20\", \"sport\": \"running\", \"aimSeconds\": 3600}");
        String tooShort = train("2026-11-20T06:00:00Z", 600);
        assertThat(fulfilledBy(entry)).isNull();

        String run = train("2026-11-20T17:00:00Z", 3500);
        assertThat(fulfilledBy(entry)).isEqualTo(run);
        change(TRAININGS + "/" + run, "{\"sport\": \"cycling\"}");
        assertThat(fulfilledBy(entry)).isNull();
        change(TRAININGS + "/" + run, "{\"sport\": \"running\"}");
        assertThat(fulfilledBy(entry)).isEqualTo(run);
        change(TRAININGS + "/" + run, "{\"startTime\": \"2026-11-21T17:00:00Z\"}");
        assertThat(fulfilledBy(entry)).isNull();
        change(TRAININGS + "/" + tooShort, "{\"elapsedSeconds\": 3600}");
        assertThat(fulfilledBy(entry)).isEqualTo(tooShort);

        http.delete().uri(TRAININGS + "/" + tooShort).exchange().expectStatus().isNoContent();
        assertThat(fulfilledBy(entry)).isNull();
    }

    @Test
    void isFulfilledByWhatWasDoneBeforeItWasPlanned() {
        String run = train("2026-11-20T17:00:00Z", 3600);

        String entry = plan("{\"day\": \"2026-11-20\", \"sport\": \"walking\"}");
        assertThat(fulfilledBy(entry)).isEqualTo(run);

        change(PLAN + "/" + entry, "{\"day\": \"2026-11-21\"}");
        assertThat(fulfilledBy(entry)).isNull();
        change(PLAN + "/" + entry, "{\"day\": \"2026-11-20\"}");
        assertThat(fulfilledBy(entry)).isEqualTo(run);
    }

    @Test
    void obeysTheAthleteWhoUndoesAMatchOrLinksAnother() {
        String entry = plan("{\"day\": \"2026-11-20\", \"sport\": \"running\"}");
        String run = train("2026-11-20T17:00:00Z", 3600);
        String ride = train("2026-11-23T17:00:00Z", 60);
        assertThat(fulfilledBy(entry)).isEqualTo(run);

        send(HttpMethod.DELETE, PLAN + "/" + entry + "/fulfilment", null);
        assertThat(fulfilledBy(entry)).isNull();
        change(TRAININGS + "/" + run, "{\"name\": \"Changed\"}");
        assertThat(fulfilledBy(entry)).isNull();

        send(HttpMethod.PUT, PLAN + "/" + entry + "/fulfilment", "{\"trainingId\": \"%s\"}".formatted(ride));
        assertThat(fulfilledBy(entry)).isEqualTo(ride);
        assertThat(view(entry).get("fulfilledBy").asString()).isEqualTo("athlete");
        String ofThatDay = plan("{\"day\": \"2026-11-23\", \"sport\": \"running\"}");
        assertThat(fulfilledBy(ofThatDay)).isNull();

        send(HttpMethod.PUT, PLAN + "/" + ofThatDay + "/fulfilment", "{\"trainingId\": \"%s\"}".formatted(ride));
        assertThat(fulfilledBy(ofThatDay)).isEqualTo(ride);
        assertThat(fulfilledBy(entry)).isNull();
    }

    @Test
    void announcesWhatIsOpenFulfilledAndDeleted() {
        String entry = plan("{\"day\": \"2026-11-20\", \"timeOfDay\": \"07:30:00\", \"sport\": \"running\"}");
        train("2026-11-20T17:00:00Z", 3600);
        http.delete()
                .uri(PLAN + "/" + entry)
                .header(HttpHeaders.IF_MATCH, "\"v1\"")
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(KafkaEvents.await(TOPIC, athlete.toString(), "plan-entry-changed.v1", 2))
                .allSatisfy(EventContracts::assertValid)
                .extracting(changed -> changed.data().get("state").asString())
                .containsExactly("open", "fulfilled");
        assertThat(KafkaEvents.await(TOPIC, athlete.toString(), "plan-entry-deleted.v1")
                        .subject())
                .isEqualTo(entry);
    }

    @Test
    void linksNoTrainingOfAnother() {
        String entry = plan("{\"day\": \"2026-11-20\", \"sport\": \"running\"}");

        http.put()
                .uri(PLAN + "/" + entry + "/fulfilment")
                .header(HttpHeaders.IF_MATCH, "\"v0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"trainingId\": \"%s\"}".formatted(UUID.randomUUID()))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void planOnceUnderOneKey() {
        String body = "{\"day\": \"2026-11-20\", \"sport\": \"running\"}";
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            http.post()
                    .uri(PLAN)
                    .header("Idempotency-Key", key)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .exchange()
                    .expectStatus()
                    .isCreated();
        }

        assertThat(read(http.get().uri(PLAN + "?from=2026-11-20&to=2026-11-20").exchange())
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void holdsTwentyEntriesADay() {
        for (int i = 0; i < 20; i++) {
            plan("{\"day\": \"2026-11-20\", \"sport\": \"running\"}");
        }

        http.post()
                .uri(PLAN)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"day\": \"2026-11-20\", \"sport\": \"running\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void leavesTheServiceWithItsAthlete() {
        String entry = plan("{\"day\": \"2026-11-20\", \"sport\": \"running\"}");
        assertThat(ArchiveProbe.read(athlete, archives).get("plan.json"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("id").asString()).isEqualTo(entry));

        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);

        assertThat(SqlSearch.of(database).find(entry)).isEmpty();
    }

    private String plan(String body) {
        return id(http.post()
                .uri(PLAN)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange());
    }

    private String train(String start, int seconds) {
        return id(http.post()
                .uri(TRAININGS)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"sport\": \"running\", \"startTime\": \"%s\", \"elapsedSeconds\": %d}"
                        .formatted(start, seconds))
                .exchange());
    }

    private static String id(ResponseSpec answer) {
        byte[] body =
                answer.expectStatus().isCreated().expectBody().returnResult().getResponseBody();
        return JsonMapper.shared().readTree(body).get("id").asString();
    }

    private void change(String path, String patch) {
        send(HttpMethod.PATCH, path, patch);
    }

    private void send(HttpMethod method, String path, @Nullable String body) {
        String document = path.replace("/fulfilment", "");
        String version = String.valueOf(http.get()
                .uri(document)
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
        var request = http.method(method).uri(path).header(HttpHeaders.IF_MATCH, version);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        request.exchange().expectStatus().isOk();
    }

    private JsonNode view(String entry) {
        return read(http.get().uri(PLAN + "/" + entry).exchange());
    }

    private @Nullable String fulfilledBy(String entry) {
        JsonNode view = view(entry);
        return view.has("trainingId") ? view.get("trainingId").asString() : null;
    }

    private static JsonNode read(ResponseSpec answer) {
        byte[] body = answer.expectStatus().isOk().expectBody().returnResult().getResponseBody();
        return JsonMapper.shared().readTree(body);
    }
}
