package io.fitconnect.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.SqlSearch;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** An account's end: nothing of the athlete stays in any table. */
@RunningPromoService
class PromoErasureIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    private final UUID athlete = UUID.randomUUID();
    private final UUID shoes = UUID.randomUUID();

    @Test
    void archivesAndThenLeavesNothingOfTheAthlete() {
        PromoClient.of(port, PromoClient.editor())
                .put(PromoClient.PRODUCTS, PromoClient.CATALOGUE)
                .expectStatus()
                .isNoContent();
        Neighbours neighbours = new Neighbours(athlete);
        neighbours.announceProfile("advice");
        neighbours.announceGear(shoes, "active");
        neighbours.announceWear(shoes);
        neighbours.announceTraining(shoes, true);
        neighbours.announceLevel(4);
        neighbours.announceMembership(UUID.randomUUID(), true);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(client().read(PromoClient.ADVICE).get("items")).hasSize(1);
            assertThat(client().read(PromoClient.ADVICE + "/explanation").get("habits"))
                    .hasSize(1);
        });
        String id = client().read(PromoClient.ADVICE).at("/items/0/id").asString();
        client().put(PromoClient.ADVICE + "/" + id + "/answer", "{\"answer\": \"never\"}")
                .expectStatus()
                .isNoContent();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(SqlSearch.of(database).find(athlete.toString()))
                        .anyMatch(found -> found.startsWith("standing:"))
                        .anyMatch(found -> found.startsWith("standing_club:")));
        redeem().expectStatus().isOk();
        Shop.at(port).paid("erasure-1", athlete, "test-strata-2").expectStatus().isNoContent();

        assertThat(ArchiveProbe.read(athlete, archives))
                .containsKeys("advice.json", "advice-silences.json", "coupon-redemptions.json", "purchases.json");
        assertThat(SqlSearch.of(database).find(athlete.toString()))
                .extracting(found -> found.substring(0, found.indexOf(':')))
                .contains(
                        "known_person",
                        "owned_item",
                        "announced_wear",
                        "training_fact",
                        "advice",
                        "silence",
                        "standing",
                        "standing_club",
                        "coupon_redemption",
                        "purchase");

        AccountDeletion.decide(athlete);

        assertThat(AccountDeletion.awaitAnswer(athlete, 1).data().get("service").asString())
                .isEqualTo("promo-service");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(SqlSearch.of(database).find(athlete.toString()))
                        .isEmpty());
        hearOfTheErasedAgain();
        assertThat(SqlSearch.of(database).find(athlete.toString())).isEmpty();
    }

    /** A shop that has not heard of the erasure yet. */
    private void hearOfTheErasedAgain() {
        Shop.at(port).paid("erasure-2", athlete, "test-strata-2").expectStatus().isNoContent();
        Shop.at(port)
                .returned("erasure-1", athlete, "test-strata-2")
                .expectStatus()
                .isNoContent();
        JsonNode refused = PromoClient.body(redeem().expectStatus().isEqualTo(409));
        assertThat(refused.get("refusal").asString()).isEqualTo("account-gone");
    }

    private ResponseSpec redeem() {
        PromoClient editor = PromoClient.of(port, PromoClient.editor());
        String series =
                PromoClient.body(editor.post(PromoClient.SERIES, """
                    {"name": "Erasure", "cents": 100, "currency": "EUR", "leastCents": 1000, "from": "2026-01-01T00:00:00Z",
                     "until": "2999-01-01T00:00:00Z", "perPerson": 1, "stackable": false}""")).get("id").asString();
        String code = PromoClient.body(editor.post(PromoClient.SERIES + "/" + series + "/codes", "{\"count\": 1}"))
                .at("/codes/0")
                .asString();
        return PromoClient.of(port, PromoClient.shop())
                .post(PromoClient.REDEMPTIONS, """
                    {"code": "%s", "orderId": "%s", "customerId": "%s", "totalCents": 5000, "currency": "EUR"}""".formatted(code, UUID.randomUUID(), athlete));
    }

    private PromoClient client() {
        return PromoClient.ofAthlete(port, athlete);
    }
}
