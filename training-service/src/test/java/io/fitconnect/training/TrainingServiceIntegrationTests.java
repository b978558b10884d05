package io.fitconnect.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.OpenApiContract;
import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The service as others see it: HTTP, events in, events out. */
@RunningTrainingService
class TrainingServiceIntegrationTests {

    private static final Instant FIRST = Instant.parse("2026-10-21T05:32:10Z");

    private static final String TOPIC = "training.training";
    private static final String RECORDED = "training-recorded.v1";
    private static final String DELETED = "training-deleted.v1";
    private static final String RUN = """
            {"sport": "running", "startTime": "2026-11-20T05:30:00Z", "elapsedSeconds": 3600}""";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private DiaryClient diary;
    private int activities;

    @BeforeEach
    void registerAnAthlete() {
        diary = DiaryClient.ofNewAthlete(port);
    }

    @Test
    void makesATrainingOfARecordedActivityAndTellsIt() {
        Event activity = activity();
        KafkaEvents.send(activity);

        Event told = awaitTrainingOf(activity);

        EventContracts.assertValid(told);
        JsonNode training = diary.view(told.subject());
        assertThat(training.get("distanceMeters").doubleValue()).isEqualTo(10_248.7);
        assertThat(training.get("elapsedSeconds").intValue()).isEqualTo(3_883);
        assertThat(training.get("laps")).hasSize(2);
        assertThat(training.at("/track/encodedPolyline").asString()).startsWith("_p~iF");
        assertThat(training.at("/links/streams").asString()).endsWith("/streams");
    }

    @Test
    void changesNothingWhenAnActivityIsDeliveredAgain() {
        Event activity = activity();
        Event behind = activity();
        KafkaEvents.send(activity);
        KafkaEvents.send(activity); // the same delivery
        KafkaEvents.send(KafkaEvents.withNewId(activity)); // announced once more
        KafkaEvents.send(behind);

        awaitTrainingOf(behind);

        assertThat(told(RECORDED)).hasSize(2);
        assertThat(diary.size()).isEqualTo(2);
    }

    @Test
    void doesNotBringBackADeletedTraining() {
        Event activity = activity();
        Event behind = activity();
        KafkaEvents.send(activity);
        diary.delete(awaitTrainingOf(activity).subject());

        KafkaEvents.send(KafkaEvents.withNewId(activity));
        KafkaEvents.send(behind);
        awaitTrainingOf(behind);

        assertThat(told(RECORDED)).hasSize(2);
        assertThat(diary.size()).isEqualTo(1);
        assertThat(told("training-trashed.v1")).singleElement().satisfies(trashed -> {
            EventContracts.assertValid(trashed);
            assertThat(activityOf(trashed)).isEqualTo(activityOf(activity));
        });
    }

    @Test
    void tellsWhatHappensToATrainingInItsOrder() {
        String path = enter("order-1", RUN);
        patchIndoor(path);
        diary.http().delete().uri(path).exchange().expectStatus().isNoContent();
        diary.http().post().uri(path + "/restoration").exchange().expectStatus().isOk();
        diary.http()
                .delete()
                .uri(path + "?forGood=true")
                .exchange()
                .expectStatus()
                .isNoContent();

        KafkaEvents.await(TOPIC, diary.athlete().toString(), DELETED);

        assertThat(KafkaEvents.list(TOPIC, diary.athlete().toString()))
                .allSatisfy(EventContracts::assertValid)
                .extracting(Event::type)
                .containsExactly(
                        RECORDED, "training-changed.v1", "training-trashed.v1", "training-restored.v1", DELETED);
    }

    @Test
    void hasNoSecondEffectUnderOneIdempotencyKey() {
        String first = enter("key-1", RUN);
        String again = enter("key-1", RUN);

        assertThat(again).isEqualTo(first);
        assertThat(diary.size()).isEqualTo(1);
        assertThat(enter("key-2", RUN)).isNotEqualTo(first);
    }

    @Test
    void refusesAnIdempotencyKeyForAnotherTraining() {
        enter("key-1", RUN);

        diary.http()
                .post()
                .uri(DiaryClient.PATH)
                .header("Idempotency-Key", "key-1")
                .contentType(MediaType.APPLICATION_JSON)
                .body(RUN.replace("3600", "3601"))
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        assertThat(diary.size()).isEqualTo(1);
    }

    @Test
    void givesTheFirstAnswerUnderAnIdempotencyKeyWhateverBecameOfTheTraining() {
        CreatedTraining first = post(diary.http(), "key-1");
        patchIndoor(first.location());

        assertThat(post(diary.http(), "key-1")).as("after a change").isEqualTo(first);
        diary.http().delete().uri(first.location()).exchange().expectStatus().isNoContent();

        assertThat(post(diary.http(), "key-1")).as("after the deletion").isEqualTo(first);
        assertThat(diary.size()).isZero();
    }

    @Test
    void keepsTheIdempotencyKeysOfClientsApart() {
        CreatedTraining ofAthlete = post(diary.http(), "key-1");
        RestTestClient vendor = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION,
                        TestTokens.athlete(diary.athlete())
                                .client("demo-tracker")
                                .scopes("activity:write")
                                .bearer())
                .build();

        assertThat(post(vendor, "key-1").location()).isNotEqualTo(ofAthlete.location());
        assertThat(diary.size()).isEqualTo(2);
    }

    @Test
    void keepsTheIdempotencyKeysOfAthletesApart() {
        String mine = enter("key-1", RUN);
        diary = DiaryClient.ofNewAthlete(port);

        assertThat(enter("key-1", RUN)).isNotEqualTo(mine);
    }

    @Test
    void countsWhatItDoesForOperators() {
        enter("metrics", RUN);

        String metrics = operator("/actuator/prometheus");
        assertThat(metrics)
                .contains("trainings_recorded_total{service=\"training-service\",source=\"manual\"")
                .contains("trainings_recorded_total{service=\"training-service\",source=\"vendor\"")
                .contains("trainings_deleted_total")
                .contains("outbox_relayed_total");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(operator("/actuator/prometheus"))
                        .contains("kafka_consumer_fetch_manager_records_lag"));
    }

    @Test
    void isReadyForOperators() {
        assertThat(operator("/actuator/health/readiness")).contains("UP");
        assertThat(operator("/actuator/health/liveness")).contains("UP");
    }

    @Test
    void keepsItsPublishedApi() {
        OpenApiContract.assertUnchanged("training-service", "http://localhost:" + port);
    }

    private String enter(String idempotencyKey, String training) {
        return String.valueOf(diary.http()
                .post()
                .uri(DiaryClient.PATH)
                .header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_JSON)
                .body(training)
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
    }

    private void patchIndoor(String path) {
        diary.http()
                .patch()
                .uri(path)
                .header(HttpHeaders.IF_MATCH, "\"v0\"")
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .body("{\"indoor\": true}")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static CreatedTraining post(RestTestClient http, String idempotencyKey) {
        var answer = http.post()
                .uri(DiaryClient.PATH)
                .header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_JSON)
                .body(RUN)
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(String.class);
        HttpHeaders headers = answer.getResponseHeaders();
        return new CreatedTraining(
                String.valueOf(headers.getLocation()),
                String.valueOf(headers.getETag()),
                String.valueOf(headers.getFirst(HttpHeaders.CONTENT_LANGUAGE)),
                String.valueOf(answer.getResponseBody()));
    }

    private String operator(String path) {
        return String.valueOf(RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody());
    }

    private Event awaitTrainingOf(Event activity) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> told(RECORDED).stream()
                                .filter(told -> activityOf(told).equals(activityOf(activity)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<Event> told(String type) {
        return KafkaEvents.list(TOPIC, diary.athlete().toString()).stream()
                .filter(event -> event.is(type))
                .toList();
    }

    private static String activityOf(Event event) {
        return event.data().get("activityId").asString();
    }

    /** An activity of this test's athlete, as integration-service announces it. */
    private Event activity() {
        Event example = EventContracts.exampleEvent(
                "integration", "activity", "activity-recorded", diary.athlete().toString());
        ((ObjectNode) example.data())
                .put("athleteId", diary.athlete().toString())
                .put("activityId", UUID.randomUUID().toString())
                .put("startTime", FIRST.plus(Duration.ofDays(activities++)).toString()); // none is merged
        return example;
    }

    /** What a client sees of the answer to an entered training. */
    private record CreatedTraining(String location, String eTag, String language, String body) {}
}
