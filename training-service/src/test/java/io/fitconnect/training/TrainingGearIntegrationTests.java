package io.fitconnect.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.gear.KnownGear;
import io.fitconnect.training.gear.KnownGears;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Trainings and the gear they are done with: defaults that profile-service tells of, and what the athlete says. */
@RunningTrainingService
class TrainingGearIntegrationTests {

    private static final String TOPIC = "profile.gear";

    @LocalServerPort
    private int port;

    @Autowired
    private KnownGears gears;

    @Autowired
    private List<AthleteArchive> archives;

    private DiaryClient diary;

    @BeforeEach
    void signIn() {
        diary = DiaryClient.ofNewAthlete(port);
    }

    @Test
    void givesANewTrainingTheDefaultsOfItsSport() {
        UUID shoes = known("shoes", "running", TOPIC);
        known("bike", "cycling", TOPIC);

        String id = enter("");
        Event activity = EventContracts.exampleEvent(
                "integration", "activity", "activity-recorded", diary.athlete().toString());
        ((ObjectNode) activity.data())
                .put("athleteId", diary.athlete().toString())
                .put("activityId", UUID.randomUUID().toString());
        ((ObjectNode) activity.data()).remove("subSport"); // else a trail run
        KafkaEvents.send(activity);

        List<Event> told =
                KafkaEvents.await("training.training", diary.athlete().toString(), "training-recorded.v1", 2);
        assertThat(told).allSatisfy(event -> {
            EventContracts.assertValid(event);
            assertThat(event.data().get("gearIds"))
                    .extracting(JsonNode::asString)
                    .containsExactly(shoes.toString());
        });
        assertThat(gearOf(id)).containsExactly(shoes.toString());
        assertThat(ArchiveProbe.read(diary.athlete(), archives).get("trainings.json"))
                .allSatisfy(training ->
                        assertThat(training.get("gearIds").get(0).asString()).isEqualTo(shoes.toString()));
    }

    @Test
    void keepsWhatTheAthleteSays() {
        UUID shoes = known("shoes", "running", TOPIC);
        UUID old = known("shoes", "walking", TOPIC + ".snapshot");

        String none = enter(", \"gearIds\": []");
        String other = enter(", \"gearIds\": [\"" + old + "\"]");

        assertThat(gearOf(none)).isEmpty();
        assertThat(gearOf(other)).containsExactly(old.toString());
        change(none, "{\"gearIds\": [\"" + shoes + "\"]}").expectStatus().isOk();
        change(none, "{\"name\": \"Named\"}").expectStatus().isOk();
        assertThat(gearOf(none)).containsExactly(shoes.toString());
        assertThat(listed("?gear=" + shoes)).containsExactly(none);
        change(none, "{\"gearIds\": null}").expectStatus().isOk();
        assertThat(gearOf(none)).isEmpty();
        assertThat(listed("?gear=" + shoes)).isEmpty();
    }

    @Test
    void followsAChangedSportUnlessTheAthleteChose() {
        UUID shoes = known("shoes", "running", TOPIC);
        UUID bike = known("bike", "cycling", TOPIC);
        String byDefault = enter("");
        String without = enter(", \"gearIds\": []");

        change(byDefault, "{\"name\": \"Named\"}").expectStatus().isOk();
        change(byDefault, "{\"sport\": \"cycling\"}").expectStatus().isOk();
        assertThat(gearOf(byDefault)).containsExactly(bike.toString());
        change(byDefault, "{\"gearIds\": [\"" + shoes + "\"]}").expectStatus().isOk();
        change(byDefault, "{\"sport\": \"walking\"}").expectStatus().isOk();
        change(byDefault, "{\"sport\": \"cycling\"}").expectStatus().isOk();
        assertThat(gearOf(byDefault)).containsExactly(shoes.toString());
        change(without, "{\"sport\": \"cycling\"}").expectStatus().isOk();
        assertThat(gearOf(without)).isEmpty();
    }

    @Test
    void givesTheDefaultOfARouteBeforeThatOfTheSport() {
        UUID road = known("shoes", "running", TOPIC);
        List<Double> there =
                IntStream.range(0, 60).mapToObj(i -> 46 + i * 0.0005).toList();
        List<Double> back = there.stream().sorted(Comparator.reverseOrder()).toList();
        String first = record(there, 1);
        UUID trail = Ids.next();
        Event named = changed(trail, "shoes", "walking", 0, TOPIC);
        ((ObjectNode) named.data()).putArray("defaultRoutes").add(first);
        KafkaEvents.send(named);
        awaitKnown(trail);

        assertThat(gearOf(first)).containsExactly(road.toString());
        assertThat(gearOf(record(there, 2))).containsExactly(trail.toString());
        assertThat(gearOf(record(back, 3))).containsExactly(road.toString());
        String other = record(there, 4);
        change(other, "{\"sport\": \"walking\"}").expectStatus().isOk();
        assertThat(gearOf(other)).containsExactly(trail.toString());
        change(other, "{\"sport\": \"cycling\"}").expectStatus().isOk();
        assertThat(gearOf(other)).isEmpty();
    }

    /** Records a run along these latitudes, the so-manieth training of the athlete, and returns its id. */
    private String record(List<Double> latitudes, int count) {
        Event activity = EventContracts.exampleEvent(
                "integration", "activity", "activity-recorded", diary.athlete().toString());
        ObjectNode data = (ObjectNode) activity.data();
        data.put("athleteId", diary.athlete().toString())
                .put("activityId", UUID.randomUUID().toString())
                .put("startTime", "2026-11-%02dT05:32:10Z".formatted(count)) // none is merged
                .remove("subSport");
        List<Double> steps =
                IntStream.range(0, latitudes.size()).mapToObj(i -> i * 50.0).toList();
        data.set(
                "timedTrack",
                JsonMapper.shared()
                        .<JsonNode>valueToTree(Map.of(
                                "seconds", steps,
                                "distanceMeters", steps,
                                "latitudes", latitudes,
                                "longitudes", Collections.nCopies(latitudes.size(), 14.5))));
        KafkaEvents.send(activity);
        return KafkaEvents.await("training.training", diary.athlete().toString(), "training-recorded.v1", count)
                .get(count - 1)
                .subject();
    }

    @Test
    void refusesGearOfOthersAndTooMuchOfIt() {
        known("shoes", "running", TOPIC);
        String id = enter("");

        change(id, "{\"gearIds\": [\"" + UUID.randomUUID() + "\"]}")
                .expectStatus()
                .isBadRequest();
        change(
                        id,
                        "{\"gearIds\": [" + "\"019a5f10-3a4b-7c5d-9e6f-708192a3b4c5\",".repeat(10)
                                + "\"019a5f10-3a4b-7c5d-9e6f-708192a3b4c5\"]}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void followsTheNewestStateWhateverComesLater() {
        UUID id = Ids.next();
        KafkaEvents.send(changed(id, "shoes", "running", 5, TOPIC));
        awaitKnown(id);
        KafkaEvents.send(changed(id, "shoes", "walking", 4, TOPIC));
        UUID behind = known("watch", "running", TOPIC);

        assertThat(gears.listOf(new AthleteId(diary.athlete())))
                .filteredOn(gear -> gear.id().equals(id))
                .singleElement()
                .satisfies(gear -> assertThat(gear.defaults().get(0).sport()).isEqualTo("running"));
        assertThat(gearOf(enter(""))).containsExactlyInAnyOrder(id.toString(), behind.toString());
    }

    private UUID known(String kind, String sport, String topic) {
        UUID id = Ids.next();
        KafkaEvents.send(changed(id, kind, sport, 0, topic));
        awaitKnown(id);
        return id;
    }

    private void awaitKnown(UUID id) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(gears.listOf(new AthleteId(diary.athlete())))
                        .extracting(KnownGear::id)
                        .contains(id));
    }

    private Event changed(UUID id, String kind, String sport, long version, String topic) {
        Event example = EventContracts.exampleEvent(
                "profile", "gear", "gear-changed", diary.athlete().toString());
        ObjectNode data = (ObjectNode) example.data();
        data.put("gearId", id.toString())
                .put("athleteId", diary.athlete().toString())
                .put("kind", kind)
                .put("version", version);
        data.putArray("defaults").addObject().put("sport", sport);
        return new Event(
                Ids.next(),
                example.type(),
                example.source(),
                Instant.now(),
                id.toString(),
                topic,
                diary.athlete().toString(),
                data);
    }

    private String enter(String more) {
        JsonNode made = read(diary.http()
                .post()
                .uri(DiaryClient.PATH)
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .body("""
                        {"sport": "running", "startTime": "2026-11-20T05:30:00Z", "elapsedSeconds": 3600%s}""".formatted(more))
                .exchange()
                .expectStatus()
                .isCreated());
        return made.get("id").asString();
    }

    private ResponseSpec change(String id, String patch) {
        return diary.http()
                .patch()
                .uri(DiaryClient.PATH + "/" + id)
                .header(HttpHeaders.IF_MATCH, "*")
                .header(HttpHeaders.CONTENT_TYPE, "application/merge-patch+json")
                .body(patch)
                .exchange();
    }

    private List<String> gearOf(String id) {
        return texts(diary.view(id).path("gearIds"));
    }

    private List<String> listed(String query) {
        JsonNode page = read(diary.http()
                .get()
                .uri(DiaryClient.PATH + query)
                .exchange()
                .expectStatus()
                .isOk());
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode read(ResponseSpec answer) {
        return JsonMapper.shared().readTree(answer.expectBody().returnResult().getResponseBody());
    }
}
