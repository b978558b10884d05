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
        gear.change(id, "*", "{\"defaults\": [{\"sport\": \"running\"}]}").expectStatus().isBadRequest();
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
