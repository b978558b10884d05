package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.e2e.client.Account;
import io.fitconnect.e2e.client.Api;
import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.client.ShopVisit;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Worn, advised, followed, bought, on the shelf, and back: the loop that begins with trainings and ends in the gear list. */
@OnPlatform
class GearLoopJourney {

    private static final int SHOP_PORT = 8090;
    private static final int MARATHONS = 10;
    private static final String PRODUCT = "strata-2";
    private static final Map<String, ?> CATALOGUE = Map.of(
            "products",
            List.of(Map.of(
                    "id", PRODUCT,
                    "names", Map.of("en", "Strata 2 running shoe", "ru", "Кроссовки Strata 2"),
                    "brand", "Strata",
                    "gearKinds", List.of("shoes"),
                    "sports", List.of("running"),
                    "surfaces", List.of("road"),
                    "prices", List.of(Map.of("country", "DE", "cents", 12_900)),
                    "inStock", true)));

    private final PlatformClient platform;
    private final Operator operator;
    private final URI shop;

    GearLoopJourney(OwnPlatform own) {
        this.platform = own.client();
        this.operator = new Operator(own);
        this.shop = URI.create("http://localhost:" + own.port(SHOP_PORT));
    }

    @Test
    void leadsFromAWornShoeToANewOneAndBack() {
        importCatalogue();
        var account = new Athletes(platform).register("Wearer");
        var api = account.signIn(OAuthClient.cli()).api();
        consent(api);
        var worn = add(api, "Old trainers");
        wear(api, worn);

        var advice = awaitAdvice(api, worn);
        assertThat(advice.path("reason").asString()).startsWith("Old trainers: 4");
        assertThat(advice.at("/product/id").asString()).isEqualTo(PRODUCT);

        var visit = account.visit(shop);
        assertThat(visit.open(platform.baseUrl()
                        .resolve(advice.path("shopLink").asString())
                        .toString()))
                .as("arrives signed in at the product")
                .contains("Strata 2", "Wearer");
        buy(visit);

        var bought = awaitBought(api);
        assertThat(bought.path("replacesGearId").asString()).isEqualTo(worn);
        assertThat(api.get("/api/v1/advice").expect(200).json().path("items")).isEmpty();
        var item = "/api/v1/gear/" + bought.path("gearId").asString();
        await().atMost(Athletes.TIMEOUT)
                .untilAsserted(() -> assertThat(api.get(item).status()).isEqualTo(200));
        assertThat(api.get(item).json().path("catalogueItemId").asString()).isEqualTo(PRODUCT);
        api.post("/api/v1/gear/" + worn + "/retire", Map.of(), Map.of()).expect(200);

        assertThat(visit.giveBack()).contains("Returned");

        await().atMost(Athletes.TIMEOUT)
                .untilAsserted(() -> assertThat(api.get(item).status()).isEqualTo(404));
    }

    private void importCatalogue() {
        Account editor = new Athletes(platform).register("Editor");
        operator.grantRole(editor.person().email(), "editor");
        editor.signIn(OAuthClient.cli().asking("openid", "back-office"))
                .api()
                .put("/api/v1/advised-products", CATALOGUE, Map.of())
                .expect(204);
    }

    private static void consent(Api api) {
        await().atMost(Athletes.TIMEOUT)
                .untilAsserted(() ->
                        assertThat(api.get("/api/v1/profiles/me").status()).isEqualTo(200));
        var read = api.get("/api/v1/profiles/me");
        api.patch(
                        "/api/v1/profiles/me",
                        Map.of("birthDate", "1990-05-17", "homeRegion", "DE"),
                        Map.of("If-Match", read.header("ETag").orElse("*")))
                .expect(200);
        api.put(
                        "/api/v1/profiles/me/consents/advice",
                        Map.of("textVersion", "2026-12-01", "place", "consents"),
                        Map.of())
                .expect(204);
    }

    private static String add(Api api, String name) {
        return api.post("/api/v1/gear", Map.of("kind", "shoes", "name", name), newKey())
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    /** Ten marathons in ten weeks: 420 km, of which shoes live 480 to 800. */
    private static void wear(Api api, String shoes) {
        for (int week = MARATHONS; week > 0; week--) {
            var training = Map.of(
                    "sport",
                    "running",
                    "startTime",
                    Instant.now()
                            .minus(Duration.ofDays(7L * week))
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString(),
                    "elapsedSeconds",
                    14_400,
                    "distanceMeters",
                    42_000,
                    "gearIds",
                    List.of(shoes));
            var key = newKey();
            await().atMost(Athletes.TIMEOUT) // until the diary has heard of the shoes
                    .untilAsserted(() -> assertThat(
                                    api.post("/api/v1/trainings", training, key).status())
                            .isEqualTo(201));
        }
    }

    private static JsonNode awaitAdvice(Api api, String gear) {
        await().atMost(Athletes.TIMEOUT)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(api.get("/api/v1/advice")
                                .json()
                                .at("/items/0/gearId")
                                .asString(""))
                        .isEqualTo(gear));
        return api.get("/api/v1/advice").json().at("/items/0");
    }

    private static void buy(ShopVisit visit) {
        visit.putInCart(PRODUCT, "42");
        assertThat(visit.order()).contains("counts as paid");
    }

    private static JsonNode awaitBought(Api api) {
        await().atMost(Athletes.TIMEOUT)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> assertThat(api.get("/api/v1/purchases").json().path("items"))
                                .hasSize(1));
        return api.get("/api/v1/purchases").json().at("/items/0");
    }

    private static Map<String, String> newKey() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
