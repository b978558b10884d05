package io.fitconnect.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gear as its athlete and other services see it. */
@RunningProfileService
class GearIntegrationTests {

    private static final String TOPIC = "profile.gear";
    private static final String SHOES = """
            {"kind": "shoes", "name": "Blue", "defaults": [{"sport": "running"}, {"sport": "walking", "indoor": false}]}""";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    private final UUID athlete = UUID.randomUUID();
    private GearClient gear;

    @BeforeEach
    void signIn() {
        gear = GearClient.with(port, TestTokens.athlete(athlete));
    }

    @Test
    void keepsAllThatTheAthleteSaysOfAnItem() {
        UUID id = gear.add("""
                {"kind": "shoes", "name": " Blue  trainers ", "brand": "Asics", "model": "Gel-Nimbus 27",
                 "boughtOn": "2026-01-31", "price": {"amount": 179.90, "currency": "EUR"},
                 "catalogueItemId": "gel-27", "note": "Half a size up", "defaults": [{"sport": "running", "indoor": true}]}""");

        assertThat(gear.view(id).toString())
                .contains("\"name\":\"Blue trainers\"", "\"brand\":\"Asics\"", "\"model\":\"Gel-Nimbus 27\"")
                .contains("\"boughtOn\":\"2026-01-31\"", "\"amount\":179.9,", "\"currency\":\"EUR\"", "gel-27")
                .contains("Half a size up", "{\"sport\":\"running\",\"indoor\":true}", "\"etag\":\"\\\"v0\\\"\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "carpet", "name": "A"}                                                   | kind
            {"kind": "shoes"}                                                                 | name
            {"kind": "shoes", "name": " "}                                                    | name
            {"kind": "shoes", "name": "A", "boughtOn": "2199-01-01"}                          | boughtOn
            {"kind": "shoes", "name": "A", "boughtOn": "1949-12-31"}                          | boughtOn
            {"kind": "shoes", "name": "A", "price": {"amount": -1, "currency": "EUR"}}        | price.amount
            {"kind": "shoes", "name": "A", "price": {"amount": 1.005, "currency": "EUR"}}     | price
            {"kind": "shoes", "name": "A", "price": {"amount": 1, "currency": "XXZ"}}         | price
            {"kind": "shoes", "name": "A", "defaults": [{"sport": "Trail Running"}]}          | defaults
            {"kind": "chain", "name": "A", "defaults": [{"sport": "cycling"}]}                | defaults
            """)
    void refusesWhatCannotBe(String body, String member) {
        JsonNode problem = GearClient.read(gear.post("", body).expectStatus().isBadRequest());

        assertThat(problem.get("errors").get(0).get("member").asString()).isEqualTo(member);
    }

    @Test
    void answersARepeatedRequestAsTheFirstTime() {
        UUID key = UUID.randomUUID();

        UUID first = GearClient.id(addUnder(key));
        UUID second = GearClient.id(addUnder(key));

        assertThat(second).isEqualTo(first);
        assertThat(gear.list(true)).hasSize(1);
    }

    @Test
    void changesTheVersionThatWasReadOnly() {
        UUID id = gear.add(SHOES);

        gear.change(id, "\"v0\"", "{\"name\": \"Red\", \"defaults\": null}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"v1\"");
        gear.change(id, "\"v0\"", "{\"name\": \"Green\"}").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        gear.change(id, "\"v1\"", "{\"kind\": \"skis\"}").expectStatus().isBadRequest();

        assertThat(gear.view(id).get("name").asString()).isEqualTo("Red");
        assertThat(gear.view(id).get("defaults")).isEmpty();
    }

    @Test
    void givesADefaultToTheLastItemOfItsKindThatAskedForIt() {
        UUID first = gear.add(SHOES);
        UUID watch = gear.add("{\"kind\": \"watch\", \"name\": \"W\", \"defaults\": [{\"sport\": \"running\"}]}");

        UUID second = gear.add("{\"kind\": \"shoes\", \"name\": \"New\", \"defaults\": [{\"sport\": \"running\"}]}");

        assertThat(sports(first)).containsExactly("walking");
        assertThat(sports(second)).containsExactly("running");
        assertThat(sports(watch)).containsExactly("running");
    }

    @Test
    void givesTheRouteOfATrainingToTheLastItemOfItsKindAndToItsSuccessor() {
        String item = """
            {"kind": "shoes", "name": "S", "defaultRoutes": ["019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b"]}""";
        UUID first = gear.add(item);
        UUID second = gear.add(item);

        assertThat(gear.view(first).get("defaultRoutes")).isEmpty();
        assertThat(gear.view(second).get("defaultRoutes")).hasSize(1);

        UUID third = GearClient.id(
                GearClient.read(gear.post("/" + second + "/replacements", "{\"kind\": \"shoes\", \"name\": \"T\"}")
                        .expectStatus()
                        .isCreated()));
        assertThat(gear.view(second).get("defaultRoutes")).isEmpty();
        assertThat(gear.view(third).get("defaultRoutes").get(0).asString())
                .isEqualTo("019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b");
    }

    @Test
    void replacesAnItemByOneThatTakesOverItsDefaults() {
        UUID old = gear.add(SHOES);

        UUID successor = GearClient.id(
                GearClient.read(gear.post("/" + old + "/replacements", "{\"kind\": \"shoes\", \"name\": \"New\"}")
                        .expectStatus()
                        .isCreated()));

        assertThat(sports(successor)).containsExactly("running", "walking");
        assertThat(gear.view(old).get("replacedBy").asString()).isEqualTo(successor.toString());
        assertThat(gear.list(false)).singleElement().extracting(GearClient::id).isEqualTo(successor);
        assertThat(gear.list(true)).hasSize(2);
        gear.post("/" + old + "/retire", "").expectStatus().isEqualTo(HttpStatus.CONFLICT);
        gear.post("/" + old + "/replacements", SHOES).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        gear.post("/" + successor + "/replacements", "{\"kind\": \"skis\", \"name\": \"S\"}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void retiresAnItemAndTakesItBack() {
        UUID id = gear.add(SHOES);

        gear.post("/" + id + "/retire", "").expectStatus().isOk();
        assertThat(gear.view(id).has("retiredAt")).isTrue();
        assertThat(sports(id)).isEmpty();
        gear.change(id, "*", "{\"defaults\": [{\"sport\": \"running\"}]}")
                .expectStatus()
                .isBadRequest();
        gear.post("/" + id + "/reactivate", "").expectStatus().isOk();

        assertThat(gear.view(id).has("retiredAt")).isFalse();
        gear.post("/" + id + "/reactivate", "").expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void namesTheKindsInTheLanguageAskedFor() {
        JsonNode kinds = GearClient.read(gear.http()
                .get()
                .uri(GearClient.PATH + "/kinds")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "ru")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_LANGUAGE, "ru"));

        assertThat(kinds).extracting(kind -> kind.get("name").asString()).contains("Обувь", "Цепь");
    }

    @Test
    void tellsEachChangeInTheOrderInWhichItHappened() {
        UUID first = gear.add(SHOES);
        UUID second = gear.add(SHOES);
        gear.delete(first).expectStatus().isNoContent();

        KafkaEvents.await(TOPIC, athlete.toString(), "gear-deleted.v1");

        List<Event> told = KafkaEvents.list(TOPIC, athlete.toString());
        assertThat(told).allSatisfy(EventContracts::assertValid);
        assertThat(told)
                .extracting(event -> event.data().get("gearId").asString() + " " + event.type())
                .containsExactly(
                        first + " gear-changed.v1",
                        first + " gear-changed.v1",
                        second + " gear-changed.v1",
                        first + " gear-deleted.v1");
        gear.get("/" + first).expectStatus().isNotFound();
    }

    @Test
    void writesItsStateForServicesThatArriveLater() {
        UUID id = gear.add(SHOES);

        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build()
                .post()
                .uri("/actuator/snapshots/" + TOPIC)
                .exchange()
                .expectStatus()
                .isOk();

        Event state = KafkaEvents.await(TOPIC + ".snapshot", athlete.toString(), "gear-changed.v1");
        EventContracts.assertValid("profile", "gear", state.type(), state.data());
        assertThat(state.data().get("gearId").asString()).isEqualTo(id.toString());
    }

    @Test
    void wearsWithTheTrainingsThatNameItAndWithWhatItIsMountedOn() {
        UUID bike = gear.add("{\"kind\": \"bike\", \"name\": \"B\"}");
        UUID chain = gear.add("{\"kind\": \"chain\", \"name\": \"C\"}");
        gear.post("/" + chain + "/mountings", mounting(bike, "2026-11-01T00:00:00Z"))
                .expectStatus()
                .isOk();
        UUID early = ride(UUID.randomUUID(), 0, "2026-10-31T23:59:59Z", bike, "training.training");
        UUID late = ride(UUID.randomUUID(), 3, "2026-11-02T10:00:00Z", bike, "training.training.snapshot");
        ride(late, 2, "2026-11-02T10:00:00Z", UUID.randomUUID(), "training.training"); // an older state

        awaitTrainings(bike, 2);

        assertThat(total(chain).get("trainings").intValue()).isEqualTo(1);
        assertThat(gear.list(false))
                .allSatisfy(listed -> assertThat(listed.get("wear")).isEqualTo(wear(GearClient.id(listed))));
        assertThat(gear.list(false))
                .extracting(listed -> listed.path("mountedOn").asString(""))
                .containsExactly(bike.toString(), "");
        assertThat(total(bike).get("distanceMeters").doubleValue()).isEqualTo(2 * 10_248.7);
        assertThat(total(bike).get("seconds").intValue()).isEqualTo(2 * 3_773);
        assertThat(total(bike).get("ascentMeters").doubleValue()).isEqualTo(128);
        assertThat(total(bike).get("firstDay").asString()).isEqualTo("2026-11-01"); // three hours ahead of UTC
        gear.delete(bike).expectStatus().isEqualTo(HttpStatus.CONFLICT);

        gone(early, "training-deleted");
        awaitTrainings(bike, 1);
        ride(early, 9, "2026-10-31T23:59:59Z", bike, "training.training"); // a deleted one does not come back
        gear.post("/" + chain + "/dismount", "{\"dismountedAt\": \"2026-11-02T10:00:00Z\"}")
                .expectStatus()
                .isOk();
        ride(UUID.randomUUID(), 0, "2026-11-03T10:00:00Z", bike, "training.training");
        awaitTrainings(bike, 2);

        assertThat(total(chain).get("trainings").intValue()).isZero();
        assertThat(GearClient.read(gear.get("/" + chain + "/history")).get("mountings"))
                .singleElement()
                .satisfies(mounting ->
                        assertThat(mounting.get("dismountedAt").asString()).isEqualTo("2026-11-02T10:00:00Z"));
        gear.post("/" + chain + "/dismount", "{}").expectStatus().isEqualTo(HttpStatus.CONFLICT);
        assertThat(comparison().get("differences")).isEmpty();
    }

    @Test
    void beginsALifeAgainWithAServiceAndTellsWhatIsLeft() {
        UUID shoes = gear.add("{\"kind\": \"shoes\", \"name\": \"S\"}");
        assertThat(wear(shoes).get("lifespan").has("remaining")).isFalse();
        Instant now = Instant.now();
        ride(UUID.randomUUID(), 0, now.minus(3, ChronoUnit.DAYS).toString(), shoes, "training.training");
        ride(UUID.randomUUID(), 0, now.minus(1, ChronoUnit.DAYS).toString(), shoes, "training.training");
        awaitTrainings(shoes, 2);

        gear.post(
                        "/" + shoes + "/services",
                        "{\"servedAt\": \"%s\", \"note\": \"Soles\"}".formatted(now.minus(2, ChronoUnit.DAYS)))
                .expectStatus()
                .isOk();

        JsonNode wear = wear(shoes);
        assertThat(wear.at("/total/trainings").intValue()).isEqualTo(2);
        assertThat(wear.at("/sinceService/trainings").intValue()).isEqualTo(1);
        assertThat(wear.get("life").intValue()).isEqualTo(1);
        assertThat(wear.at("/lifespan/used").doubleValue()).isEqualTo(10.2487);
        assertThat(wear.at("/lifespan/threshold").asString()).isEqualTo("none");
        // 469.75 and 789.75 km at 20.4974 km in two weeks
        assertThat(wear.at("/lifespan/remaining/weeksFrom").intValue()).isEqualTo(45);
        assertThat(wear.at("/lifespan/remaining/weeksTo").intValue()).isEqualTo(78);
        gear.post("/" + shoes + "/services", "{\"servedAt\": \"%s\"}".formatted(now.minus(2, ChronoUnit.DAYS)))
                .expectStatus()
                .isBadRequest();

        assertThat(gear.list(false))
                .singleElement()
                .satisfies(listed -> assertThat(listed.get("wear")).isEqualTo(wear));
    }

    @Test
    void goesOnWithTheLifeBeforeAServiceThatWasNotedByMistake() {
        UUID shoes = gear.add("{\"kind\": \"shoes\", \"name\": \"S\"}");
        ride(UUID.randomUUID(), 0, "2026-11-01T10:00:00Z", shoes, "training.training");
        awaitTrainings(shoes, 1);
        JsonNode before = wear(shoes);
        gear.post("/" + shoes + "/services", "{}").expectStatus().isOk();
        String servedAt = GearClient.read(gear.get("/" + shoes + "/history"))
                .at("/services/0/servedAt")
                .asString();
        assertThat(wear(shoes).at("/sinceService/trainings").intValue()).isZero();

        gear.undoService(shoes, servedAt).expectStatus().isOk();

        assertThat(wear(shoes)).isEqualTo(before);
        assertThat(GearClient.read(gear.get("/" + shoes + "/history")).get("services"))
                .isEmpty();
        gear.undoService(shoes, servedAt).expectStatus().isNotFound();
    }

    @Test
    void tellsThatGearHasAgedWithoutUse() {
        gear.add("{\"kind\": \"watch-battery\", \"name\": \"B\", \"boughtOn\": \"2020-01-01\"}");

        Event worn = KafkaEvents.await(TOPIC, athlete.toString(), "gear-worn.v1");

        EventContracts.assertValid(worn);
        assertThat(worn.data().get("threshold").asString()).isEqualTo("passed");
        assertThat(worn.data().get("remainingWeeksTo").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "shoes, 2026-11-02T10:00:00Z, carrierId",
        "chain, 2199-01-01T00:00:00Z, mountedAt",
        "chain, 2026-10-01T00:00:00Z, mountedAt",
    })
    void refusesAMountingThatCannotBe(String kind, String moment, String member) {
        UUID bike = gear.add("{\"kind\": \"bike\", \"name\": \"B\"}");
        UUID component = gear.add("{\"kind\": \"%s\", \"name\": \"C\"}".formatted(kind));
        gear.post("/" + component + "/mountings", mounting(bike, "2026-11-01T00:00:00Z"));

        JsonNode problem = GearClient.read(gear.post("/" + component + "/mountings", mounting(bike, moment))
                .expectStatus()
                .isBadRequest());

        assertThat(problem.get("errors").get(0).get("member").asString()).isEqualTo(member);
    }

    @Test
    void movesAReplacedComponentsPlaceToItsSuccessor() {
        UUID bike = gear.add("{\"kind\": \"bike\", \"name\": \"B\"}");
        UUID old = gear.add("{\"kind\": \"chain\", \"name\": \"C\"}");
        gear.post("/" + old + "/mountings", mounting(bike, "2026-11-01T00:00:00Z"));

        UUID successor = GearClient.id(
                GearClient.read(gear.post("/" + old + "/replacements", "{\"kind\": \"chain\", \"name\": \"D\"}")));

        assertThat(GearClient.read(gear.get("/" + successor + "/history"))
                        .at("/mountings/0/carrierId")
                        .asString())
                .isEqualTo(bike.toString());
        assertThat(GearClient.read(gear.get("/" + old + "/history"))
                        .at("/mountings/0")
                        .has("dismountedAt"))
                .isTrue();
    }

    @Test
    void takesGearIntoTheArchiveAndLeavesNothingBehind() {
        gear.add(SHOES);

        assertThat(ArchiveProbe.read(athlete, archives).get("gear.json"))
                .singleElement()
                .satisfies(item -> assertThat(item.get("name").asString()).isEqualTo("Blue"));
        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(SqlSearch.of(database).find(athlete.toString()))
                        .isEmpty());
    }

    private UUID ride(UUID training, long version, String start, UUID item, String topic) {
        Event event = EventContracts.exampleEvent("training", "training", "training-recorded", athlete.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("trainingId", training.toString())
                .put("athleteId", athlete.toString())
                .put("startTime", start)
                .put("version", version)
                .putArray("gearIds")
                .add(item.toString());
        send(event, topic, data);
        return training;
    }

    private void gone(UUID training, String type) {
        Event event = EventContracts.exampleEvent("training", "training", type, athlete.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("trainingId", training.toString()).put("athleteId", athlete.toString());
        send(event, "training.training", data);
    }

    private void send(Event event, String topic, ObjectNode data) {
        KafkaEvents.send(new Event(
                event.id(),
                event.type(),
                event.source(),
                event.time(),
                event.subject(),
                topic,
                athlete.toString(),
                data));
    }

    private void awaitTrainings(UUID item, int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(total(item).get("trainings").intValue()).isEqualTo(count));
    }

    private JsonNode wear(UUID item) {
        return GearClient.read(gear.get("/" + item + "/wear").expectStatus().isOk());
    }

    private JsonNode total(UUID item) {
        return wear(item).get("total");
    }

    private JsonNode comparison() {
        return GearClient.read(RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build()
                .get()
                .uri("/actuator/gearwear/" + athlete)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static String mounting(UUID carrier, String at) {
        return "{\"carrierId\": \"%s\", \"mountedAt\": \"%s\"}".formatted(carrier, at);
    }

    private JsonNode addUnder(UUID key) {
        return GearClient.read(gear.http()
                .post()
                .uri(GearClient.PATH)
                .header("Idempotency-Key", key.toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .body(SHOES)
                .exchange()
                .expectStatus()
                .isCreated());
    }

    private List<String> sports(UUID id) {
        return StreamSupport.stream(gear.view(id).get("defaults").spliterator(), false)
                .map(each -> each.get("sport").asString())
                .toList();
    }
}
