package io.fitconnect.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Advice from events to the athlete's answer. */
@RunningPromoService
class AdviceIntegrationTests {

    private static final String TOPIC = "promo.offer";
    private static final Duration SOON = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final UUID athlete = UUID.randomUUID();
    private final UUID shoes = UUID.randomUUID();
    private final Neighbours neighbours = new Neighbours(athlete);

    @BeforeEach
    void importCatalogue() {
        PromoClient.of(port, PromoClient.editor())
                .put(PromoClient.PRODUCTS, PromoClient.CATALOGUE)
                .expectStatus()
                .isNoContent();
    }

    @Test
    void advisesWithReasonInWordsAndNumbers() {
        wearShoes("advice");

        JsonNode advice = awaitAdvice().at("/items/0");

        assertThat(advice.get("rule").asString()).isEqualTo("worn-shoes");
        assertThat(advice.get("reason").asString())
                .startsWith("Blue trainers: 401 km of about 480 to 800; at your pace about");
        assertThat(advice.get("gearId").asString()).isEqualTo(shoes.toString());
        assertThat(advice.at("/wear/used").doubleValue()).isBetween(401.0, 402.0);
        assertThat(advice.at("/product/brand").asString()).isEqualTo("Strata"); // made for trails, which the run was on
        assertThat(KafkaEvents.await(TOPIC, athlete.toString(), "advice-given.v1"))
                .satisfies(EventContracts::assertValid);
    }

    @Test
    void tellsWhatWasConsideredAndWhy() {
        wearShoes("advice");
        String id = awaitAdvice().at("/items/0/id").asString();

        JsonNode detail = client().read(PromoClient.ADVICE + "/" + id);

        assertThat(detail.get("considered")).anySatisfy(each -> {
            assertThat(each.at("/product/id").asString()).isEqualTo("test-tennis");
            assertThat(each.get("fits").booleanValue()).isFalse();
            assertThat(each.at("/points/0").asString()).isEqualTo("for-another-sport");
        });
    }

    @Test
    void saysNothingWithoutConsent() {
        wearShoes("campaigns");

        assertStaysSilent("no-consent");
    }

    @Test
    void saysNothingToAMinor() {
        neighbours.announceMinor();
        neighbours.announceGear(shoes, "active");
        neighbours.announceWear(shoes);

        assertStaysSilent("not-known-to-be-adult");
    }

    /** The announced 391 km hold a training whose source forbids advice; the 10 km that may be used are not worn. */
    @Test
    void usesNothingOfASourceThatForbidsAdvice() {
        neighbours.announceProfile("advice");
        neighbours.announceGear(shoes, "active");
        neighbours.announceTraining(shoes, false);
        neighbours.announceTraining(shoes, true);
        awaitFacts(1, 1);
        neighbours.announceWear(shoes);

        await().during(Duration.ofSeconds(8))
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(client().read(PromoClient.ADVICE).get("items"))
                                .isEmpty());
    }

    @Test
    void obeysAWithdrawnConsentAtOnceAndEndsWhatStands() {
        wearShoes("advice");
        awaitAdvice();

        neighbours.announceProfile();

        await().atMost(SOON).untilAsserted(() -> {
            JsonNode standing = client().read(PromoClient.ADVICE);
            assertThat(standing.get("items")).isEmpty();
            assertThat(standing.get("refusal").asString()).isEqualTo("no-consent");
        });
        KafkaEvents.await(TOPIC, athlete.toString(), "advice-ended.v1");
    }

    @Test
    void endsAdviceAboutWhatWasRetired() {
        wearShoes("advice");
        awaitAdvice();

        neighbours.announceGear(shoes, "retired");

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(client().read(PromoClient.ADVICE).get("items"))
                                .isEmpty());
        assertThat(KafkaEvents.await(TOPIC, athlete.toString(), "advice-ended.v1"))
                .satisfies(EventContracts::assertValid);
    }

    @Test
    void keepsAnswersAndTakesThemBack() {
        wearShoes("advice");
        String id = awaitAdvice().at("/items/0/id").asString();
        String answer = PromoClient.ADVICE + "/" + id + "/answer";

        client().put(answer, "{\"answer\": \"never\", \"days\": 3}")
                .expectStatus()
                .isBadRequest();
        client().put(answer, "{\"answer\": \"later\", \"days\": 3}")
                .expectStatus()
                .isNoContent();
        client().put(answer, "{\"answer\": \"never\"}").expectStatus().isEqualTo(409);

        assertThat(client().read(PromoClient.ADVICE).get("items")).isEmpty();
        JsonNode silence = client().read(PromoClient.ADVICE + "/silences").at("/items/0");
        assertThat(silence.get("kind").asString()).isEqualTo("later");
        assertThat(silence.get("subject").asString()).isEqualTo("gear:" + shoes);
        assertThat(client().read(PromoClient.ADVICE + "/explanation")
                        .at("/withheld/0/because")
                        .asString())
                .isEqualTo("snoozed");
        String path = PromoClient.ADVICE + "/silences/" + silence.get("id").asString();
        client().delete(path).expectStatus().isNoContent();
        client().delete(path).expectStatus().isNotFound();
        assertThat(KafkaEvents.await(TOPIC, athlete.toString(), "advice-answered.v1"))
                .satisfies(EventContracts::assertValid);
    }

    @Test
    void leadsToTheProductAndCountsOnce() {
        wearShoes("advice");
        String link = awaitAdvice().at("/items/0/shopLink").asString();
        RestTestClient browser = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
                .build();

        for (int i = 0; i < 3; i++) {
            browser.get()
                    .uri(link)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(303)
                    .expectHeader()
                    .valueEquals("Location", "http://localhost:8090/items/test-strata-2?from=app");
        }
        browser.get()
                .uri(link.substring(0, link.length() - 1))
                .exchange()
                .expectStatus()
                .isNotFound();
        browser.get()
                .uri("/go/https:%2F%2Fevil.example")
                .exchange()
                .expectStatus()
                .is4xxClientError();

        assertThat(KafkaEvents.await(TOPIC, athlete.toString(), "offer-followed.v1"))
                .satisfies(EventContracts::assertValid);
        assertThat(KafkaEvents.list(TOPIC, athlete.toString()).stream().filter(event -> event.is("offer-followed.v1")))
                .hasSize(1);
    }

    /** Advice stands until its reason is gone, and its link as long. */
    @Test
    void leadsToTheProductAsLongAsItStands() {
        wearShoes("advice");
        awaitAdvice();
        jdbc.sql("update advice set given_at = given_at - interval '100 days' where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
        String link = client().read(PromoClient.ADVICE).at("/items/0/shopLink").asString();

        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(link)
                .exchange()
                .expectStatus()
                .isEqualTo(303);
    }

    @Test
    void forgetsSilencesThatAreOver() {
        wearShoes("advice");
        String id = awaitAdvice().at("/items/0/id").asString();
        jdbc.sql("""
            insert into silence (athlete_id, kind, word, id, until, since)
            select :athlete, 'snoozed', 'gear:' || gen_random_uuid(), gen_random_uuid(), :until, :until
            from generate_series(1, 200) as n\
            """)
                .param("athlete", athlete)
                .param("until", OffsetDateTime.now(ZoneOffset.UTC).plusDays(1))
                .update();
        String answer = PromoClient.ADVICE + "/" + id + "/answer";
        client().put(answer, "{\"answer\": \"later\"}").expectStatus().isEqualTo(409);
        jdbc.sql("update silence set until = :past where athlete_id = :athlete")
                .param("athlete", athlete)
                .param("past", OffsetDateTime.now(ZoneOffset.UTC).minusDays(1))
                .update();
        assertThat(client().read(PromoClient.ADVICE + "/silences").get("items")).isEmpty();

        client().put(answer, "{\"answer\": \"later\"}").expectStatus().isNoContent();

        assertThat(client().read(PromoClient.ADVICE + "/silences").get("items")).hasSize(1);
        assertThat(jdbc.sql("select count(*) from silence where athlete_id = :athlete")
                        .param("athlete", athlete)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void showsAStrangerNothing() {
        wearShoes("advice");
        String id = awaitAdvice().at("/items/0/id").asString();
        PromoClient stranger = PromoClient.ofAthlete(port, UUID.randomUUID());

        stranger.get(PromoClient.ADVICE + "/" + id).expectStatus().isNotFound();
        stranger.put(PromoClient.ADVICE + "/" + id + "/answer", "{\"answer\": \"done\"}")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void changesNothingWhenEventsComeAgain() {
        wearShoes("advice");
        awaitAdvice();
        neighbours.announceWear(shoes);
        neighbours.announceTraining(shoes, true);
        awaitFacts(2, 0);

        await().during(Duration.ofSeconds(8))
                .atMost(SOON)
                .untilAsserted(() -> assertThat(given()).hasSize(1));
    }

    /** Advice about the shoes; in winter the trainings call for others besides. */
    private List<Event> given() {
        return KafkaEvents.list(TOPIC, athlete.toString()).stream()
                .filter(event -> event.is("advice-given.v1")
                        && event.data().path("gearId").asString("").equals(shoes.toString()))
                .toList();
    }

    private void wearShoes(String consent) {
        neighbours.announceProfile(consent);
        neighbours.announceGear(shoes, "active");
        neighbours.announceTraining(shoes, true);
        awaitFacts(1, 0);
        neighbours.announceWear(shoes);
    }

    private JsonNode awaitAdvice() {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(client().read(PromoClient.ADVICE).get("items"))
                                .hasSize(1));
        return client().read(PromoClient.ADVICE);
    }

    private void awaitFacts(int usable, int withheld) {
        await().atMost(SOON).untilAsserted(() -> {
            JsonNode facts = client().read(PromoClient.ADVICE + "/explanation");
            assertThat(facts.at("/habits/0/trainings").asInt()).isEqualTo(usable);
            assertThat(facts.get("withheldTrainings").asInt()).isEqualTo(withheld);
        });
    }

    private void assertStaysSilent(String refusal) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(client().read(PromoClient.ADVICE + "/explanation")
                                .at("/items/0/gearId")
                                .asString())
                        .isEqualTo(shoes.toString()));
        await().during(Duration.ofSeconds(8)).atMost(SOON).untilAsserted(() -> {
            JsonNode standing = client().read(PromoClient.ADVICE);
            assertThat(standing.get("items")).isEmpty();
            assertThat(standing.get("refusal").asString()).isEqualTo(refusal);
        });
        assertThat(given()).isEmpty();
    }

    private PromoClient client() {
        return PromoClient.ofAthlete(port, athlete);
    }
}
