package io.fitconnect.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.promo.advice.Advice;
import io.fitconnect.promo.advice.AdviceBook;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Purchases that a shop tells of. */
@RunningPromoService
class PurchaseIntegrationTests {

    private static final int FLOOR = 20;
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TOPIC = "promo.purchase";
    private static final String PURCHASES = "/api/v1/purchases";
    private static final String STRATA = "test-strata-2";

    @LocalServerPort
    private int port;

    @Autowired
    private AdviceBook book;

    @Autowired
    private JdbcClient jdbc;

    private final UUID athlete = UUID.randomUUID();
    private final String order = UUID.randomUUID().toString();

    @BeforeEach
    void importCatalogue() {
        PromoClient.of(port, PromoClient.editor())
                .put(PromoClient.PRODUCTS, PromoClient.CATALOGUE)
                .expectStatus()
                .isNoContent();
    }

    @Test
    void recordsALineOfAnOrderOnce() {
        for (int i = 0; i < 3; i++) {
            Shop.at(port).paid(order, athlete, STRATA).expectStatus().isNoContent();
        }

        JsonNode purchase = list().at("/items/0");
        assertThat(list().get("items")).hasSize(1);
        assertThat(purchase.get("productId").asString()).isEqualTo(STRATA);
        assertThat(purchase.get("name").asString()).isEqualTo("Strata 2");
        assertThat(purchase.get("gearId")).isEqualTo(purchase.get("id"));
        assertThat(purchase.get("size").asString()).isEqualTo("42");
        assertThat(purchase.has("returnedAt")).isFalse();
        assertThat(KafkaEvents.await(TOPIC, athlete.toString(), "item-purchased.v1"))
                .satisfies(EventContracts::assertValid);
        assertThat(events("item-purchased.v1")).hasSize(1);
    }

    @Test
    void endsTheAdviceThatLedToItAndNamesWhatItReplaces() {
        UUID shoes = UUID.randomUUID();
        Neighbours neighbours = new Neighbours(athlete);
        neighbours.announceProfile("advice");
        neighbours.announceGear(shoes, "active");
        neighbours.announceTraining(shoes, true);
        neighbours.announceWear(shoes);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(client().read(PromoClient.ADVICE).get("items"))
                                .hasSize(1));
        JsonNode advice = client().read(PromoClient.ADVICE).at("/items/0");
        follow(advice.get("shopLink").asString());

        Shop.at(port)
                .paid(order, athlete, advice.at("/product/id").asString())
                .expectStatus()
                .isNoContent();

        assertThat(list().at("/items/0/replacesGearId").asString()).isEqualTo(shoes.toString());
        assertThat(client().read(PromoClient.ADVICE).get("items")).isEmpty();
        Event purchased = KafkaEvents.await(TOPIC, athlete.toString(), "item-purchased.v1");
        assertThat(purchased.data().get("offerId")).isEqualTo(advice.get("id"));
    }

    /** Figures by reason and country equal a recount from what was announced. */
    @Test
    void countsWhatWasGivenFollowedAndBought() {
        List<UUID> athletes = Stream.generate(UUID::randomUUID).limit(FLOOR).toList();
        for (UUID each : athletes) {
            Neighbours neighbours = new Neighbours(each);
            UUID shoes = UUID.randomUUID();
            neighbours.announceProfileOf("RS", "advice");
            neighbours.announceGear(shoes, "active");
            neighbours.announceWear(shoes);
        }
        athletes.forEach(each -> KafkaEvents.await("promo.offer", each.toString(), "advice-given.v1"));
        for (UUID each : athletes.subList(0, 3)) {
            JsonNode advice =
                    PromoClient.ofAthlete(port, each).read(PromoClient.ADVICE).at("/items/0");
            follow(advice.get("shopLink").asString());
            follow(advice.get("shopLink").asString());
        }
        Shop.at(port).paid(order, athletes.get(0), "test-serbia").expectStatus().isNoContent();
        Shop.at(port)
                .paid(order + "-2", athletes.get(0), "test-serbia")
                .expectStatus()
                .isNoContent();

        JsonNode figures = PromoClient.of(port, PromoClient.editor()).read("/api/v1/advice-figures");

        List<Event> told = athletes.stream()
                .flatMap(each -> KafkaEvents.list("promo.offer", each.toString()).stream())
                .toList();
        long given = told.stream().filter(event -> event.is("advice-given.v1")).count();
        long followed =
                told.stream().filter(event -> event.is("offer-followed.v1")).count();
        assertThat(given).isEqualTo(FLOOR);
        assertThat(followed).isEqualTo(3);
        assertThat(figures.get("items")).anySatisfy(sum -> {
            assertThat(sum.get("country").asString()).isEqualTo("RS");
            assertThat(sum.get("given").asLong()).isEqualTo(given);
            assertThat(sum.get("followed").asLong()).isEqualTo(followed);
            assertThat(sum.get("bought").asLong()).isEqualTo(1);
        });
    }

    /** The floor counts people: one who is advised often makes no crowd. */
    @Test
    void knowsTheFirstAdviceOfAPerson() {
        Neighbours neighbours = new Neighbours(athlete);
        neighbours.announceProfileOf("SI", "advice");
        UUID shoes = UUID.randomUUID();
        neighbours.announceGear(shoes, "active");
        neighbours.announceWear(shoes);
        KafkaEvents.await("promo.offer", athlete.toString(), "advice-given.v1");
        Advice given = book.listOpen(athlete).get(0);

        assertThat(book.isFirst(given)).isTrue();
        assertThat(book.isFirst(with(given, UUID.randomUUID(), given.country())))
                .isFalse();
        assertThat(book.isFirst(with(given, UUID.randomUUID(), "RS"))).isTrue();
    }

    private static Advice with(Advice given, UUID id, String country) {
        return new Advice(
                given.athlete(),
                id,
                given.subject(),
                given.rule(),
                given.reason(),
                country,
                given.productId(),
                given.considered(),
                given.state(),
                given.givenAt());
    }

    @Test
    void takesAReturnBackOnce() {
        Shop.at(port).paid(order, athlete, STRATA).expectStatus().isNoContent();

        Shop.at(port).returned(order, athlete, STRATA).expectStatus().isNoContent();
        Shop.at(port).returned(order, athlete, STRATA).expectStatus().isNoContent();

        assertThat(list().at("/items/0").has("returnedAt")).isTrue();
        assertThat(KafkaEvents.await(TOPIC, athlete.toString(), "item-returned.v1"))
                .satisfies(EventContracts::assertValid);
        assertThat(events("item-returned.v1")).hasSize(1);
    }

    @Test
    void asksForAnEarlyReturnAgain() {
        JsonNode refused = PromoClient.body(
                Shop.at(port).returned(order, athlete, STRATA).expectStatus().isEqualTo(409));

        assertThat(refused.get("type").asString()).isEqualTo("urn:fitconnect:problem:purchase-unknown");
    }

    @Test
    void refusesForgedAndMalformedNotices() {
        new Shop(port, "a-secret-that-no-shop-of-this-house-has")
                .paid(order, athlete, STRATA)
                .expectStatus()
                .isForbidden();
        Shop.at(port).send("{\"type\": \"order.paid\"}").expectStatus().isBadRequest();
        Shop.at(port).send("null").expectStatus().isBadRequest();
        Shop.at(port).send("[").expectStatus().isBadRequest();
        Shop.at(port).paid(order, athlete, "../evil").expectStatus().isBadRequest();

        assertThat(list().get("items")).isEmpty();
    }

    /** Within five minutes a stolen notice is still signed; whatever order it is sent in again, nothing follows. */
    @Test
    void takesNothingFromAReplayedNotice() {
        Shop shop = Shop.at(port);
        Shop.Signed paid = shop.signPaid(order, athlete, STRATA);
        Shop.Signed returned = shop.signReturned(order, athlete, STRATA);
        shop.replay(paid).expectStatus().isNoContent();
        shop.replay(returned).expectStatus().isNoContent();
        JsonNode before = list();

        for (Shop.Signed notice : List.of(paid, returned, returned, paid)) {
            shop.replay(notice).expectStatus().isNoContent();
        }

        assertThat(list()).isEqualTo(before);
        assertThat(before.at("/items/0").has("returnedAt")).isTrue();
        KafkaEvents.await(TOPIC, athlete.toString(), "item-returned.v1");
        assertThat(events("item-purchased.v1")).hasSize(1);
        assertThat(events("item-returned.v1")).hasSize(1);
    }

    @Test
    void refusesANoticeOfSixMinutesAgo() {
        Shop shop = Shop.at(port);
        String body = Shop.document("order.paid", order, athlete, Shop.line(STRATA, 1));

        JsonNode refused =
                PromoClient.body(shop.replay(shop.sign(body, Instant.now().minus(Duration.ofMinutes(6))))
                        .expectStatus()
                        .isForbidden());

        assertThat(refused.get("detail").asString()).contains("signed too long ago");
        assertThat(list().get("items")).isEmpty();
    }

    @Test
    void refusesAnOrderThatNamesAProductTwice() {
        String line = Shop.line(STRATA, 1);

        Shop.at(port)
                .send(Shop.document("order.paid", order, athlete, line, line))
                .expectStatus()
                .isBadRequest();

        assertThat(list().get("items")).isEmpty();
    }

    @Test
    void keepsALineWhileAPieceOfItIsKept() {
        Shop shop = Shop.at(port);
        shop.send(Shop.document("order.paid", order, athlete, Shop.line(STRATA, 2)))
                .expectStatus()
                .isNoContent();

        shop.send(Shop.document("order.returned", order, athlete, Shop.line(STRATA, 1)))
                .expectStatus()
                .isNoContent();
        assertThat(list().at("/items/0").has("returnedAt")).isFalse();
        shop.send(Shop.document("order.returned", order, athlete, Shop.line(STRATA, 2)))
                .expectStatus()
                .isNoContent();

        assertThat(list().at("/items/0").has("returnedAt")).isTrue();
    }

    @Test
    void attributesToTheLinkThatWasFollowedLastWithinThirtyDays() {
        JsonNode advice = advise();
        String link = advice.get("shopLink").asString();
        String product = advice.at("/product/id").asString();
        follow(link);
        followedAgo(Duration.ofDays(31));
        Shop.at(port).paid(order, athlete, product).expectStatus().isNoContent();
        assertThat(list().at("/items/0").has("replacesGearId")).isFalse();

        follow(link);
        Shop.at(port).paid(order + "-2", athlete, product).expectStatus().isNoContent();

        assertThat(list().at("/items/0").has("replacesGearId")).isTrue();
    }

    @Test
    void countsNothingForWhoTookTheConsentBack() {
        JsonNode advice = advise();
        new Neighbours(athlete, 100).announceProfile();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(client().read(PromoClient.ADVICE).has("refusal"))
                                .isTrue());

        follow(advice.get("shopLink").asString());
        Shop.at(port)
                .paid(order, athlete, advice.at("/product/id").asString())
                .expectStatus()
                .isNoContent();

        assertThat(list().at("/items/0").has("replacesGearId")).isFalse();
        Event purchased = KafkaEvents.await(TOPIC, athlete.toString(), "item-purchased.v1");
        assertThat(purchased.data().has("offerId")).isFalse();
        assertThat(KafkaEvents.list("promo.offer", athlete.toString()))
                .noneMatch(event -> event.is("offer-followed.v1"));
    }

    /** What the athlete bought upon a link that was followed before the consent was taken back is not attributed to it. */
    @Test
    void attributesNothingOfWhoTookTheConsentBack() {
        JsonNode advice = advise();
        follow(advice.get("shopLink").asString());
        new Neighbours(athlete, 100).announceProfile();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(client().read(PromoClient.ADVICE).has("refusal"))
                                .isTrue());

        Shop.at(port)
                .paid(order, athlete, advice.at("/product/id").asString())
                .expectStatus()
                .isNoContent();

        assertThat(list().at("/items/0").has("replacesGearId")).isFalse();
    }

    /** Worn shoes, about which the athlete is advised; returns the advice. */
    private JsonNode advise() {
        UUID shoes = UUID.randomUUID();
        Neighbours neighbours = new Neighbours(athlete);
        neighbours.announceProfile("advice");
        neighbours.announceGear(shoes, "active");
        neighbours.announceTraining(shoes, true);
        neighbours.announceWear(shoes);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(client().read(PromoClient.ADVICE).get("items"))
                                .hasSize(1));
        return client().read(PromoClient.ADVICE).at("/items/0");
    }

    private void followedAgo(Duration time) {
        OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC).minus(time);
        jdbc.sql("update offer set followed_at = :then, last_followed_at = :then where athlete_id = :athlete")
                .param("then", then)
                .param("athlete", athlete)
                .update();
    }

    private void follow(String link) {
        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(link)
                .exchange()
                .expectStatus()
                .isEqualTo(303);
    }

    private List<Event> events(String type) {
        return KafkaEvents.list(TOPIC, athlete.toString()).stream()
                .filter(event -> event.is(type))
                .toList();
    }

    private JsonNode list() {
        return client().read(PURCHASES);
    }

    private PromoClient client() {
        return PromoClient.ofAthlete(port, athlete);
    }
}
