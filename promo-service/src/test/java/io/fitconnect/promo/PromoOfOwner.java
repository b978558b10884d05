package io.fitconnect.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.access.AccessMatrix.AccessWorld;
import io.fitconnect.platform.test.access.AccessRow;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The advice of one athlete, and what editors and shops keep. */
final class PromoOfOwner implements AccessWorld {

    private static final String SERIES = """
            {"name": "Matrix", "percent": 10, "from": "2026-01-01T00:00:00Z", "until": "2999-01-01T00:00:00Z", "perPerson": 100,
             "stackable": true}""";

    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final String CAMPAIGN = """
            {"name": "Matrix", "conditions": [{"anyRegion": ["AQ"]}], "from": "2026-01-01T00:00:00Z",
             "until": "2999-01-01T00:00:00Z", "priority": 1, "budget": 1, "perPerson": 1, "variants": [
               {"key": "a", "weight": 1, "title": {"en": "T", "ru": "Т"}, "text": {"en": "T", "ru": "Т"},
                "productId": "aria-tee"}]}""";

    private final int port;
    private final UUID owner = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private final Neighbours neighbours = new Neighbours(owner);

    PromoOfOwner(int port) {
        this.port = port;
        editor().put(PromoClient.PRODUCTS, PromoClient.CATALOGUE).expectStatus().isNoContent();
        neighbours.announceProfile("advice");
    }

    @Override
    public @Nullable TestToken token(String viewer) {
        TestToken full = TestTokens.athlete(owner);
        return switch (viewer) {
            case "owner" -> full;
            case "reader" -> full.scopes("profile:read");
            case "writer" -> full.scopes("profile:write");
            case "stranger" -> TestTokens.athlete(stranger);
            case "editor" -> PromoClient.editor();
            case "moderator" -> PromoClient.editor().roles("athlete", "moderator");
            case "vendor" -> full.client("demo-tracker").scopes("profile:read", "profile:write", "activity:read");
            case "vendor-editor" ->
                full.client("demo-tracker").roles("athlete", "editor").scopes("activity:write");
            case "unscoped" -> full.scopes("openid");
            case "shop" -> PromoClient.shop();
            case "service" -> TestTokens.application("training-service").scopes("profile:read", "profile:write");
            case "anonymous" -> null;
            default -> throw new IllegalArgumentException(viewer);
        };
    }

    @Override
    public String address(AccessRow row) {
        String path = row.path();
        if (path.startsWith(PromoClient.ADVICE + "/silences/{id}")) {
            return path.replace("{id}", newSilence());
        }
        if (path.startsWith(PromoClient.ADVICE + "/{id}")) {
            return path.replace("{id}", newAdvice());
        }
        if (path.startsWith(PromoClient.SERIES + "/{id}")) {
            return path.replace("{id}", newSeries());
        }
        if (path.startsWith(CAMPAIGNS + "/{id}")) {
            return path.replace("{id}", newCampaign());
        }
        return path.replace("{orderId}", "order-1");
    }

    @Override
    public @Nullable String body(AccessRow row) {
        return switch (row.endpoint()) {
            case "PUT /api/v1/advice/{id}/answer" -> "{\"answer\": \"done\"}";
            case "PUT /api/v1/advised-products" -> PromoClient.CATALOGUE;
            case "POST /api/v1/coupon-series" -> SERIES;
            case "POST /api/v1/coupon-series/{id}/codes" -> "{\"count\": 1}";
            case "POST /api/v1/campaigns", "PUT /api/v1/campaigns/{id}" -> CAMPAIGN;
            case "POST /api/v1/campaigns/{id}/preview" -> "{\"sports\": [], \"wornGear\": []}";
            case "POST /api/v1/segment-sizes" -> "{\"conditions\": []}";
            case "POST /api/v1/coupon-redemptions" -> redemption();
            default -> null;
        };
    }

    @Override
    public String ifMatch(AccessRow row) {
        return "*";
    }

    private String redemption() {
        String code = PromoClient.body(
                        editor().post(PromoClient.SERIES + "/" + newSeries() + "/codes", "{\"count\": 1}")
                                .expectStatus()
                                .isCreated())
                .at("/codes/0")
                .asString();
        return """
                {"code": "%s", "orderId": "%s", "customerId": "%s", "totalCents": 100, "currency": "EUR"}""".formatted(code, UUID.randomUUID(), UUID.randomUUID());
    }

    private String newCampaign() {
        return PromoClient.body(
                        editor().post(CAMPAIGNS, CAMPAIGN).expectStatus().isCreated())
                .get("id")
                .asString();
    }

    private String newSeries() {
        return PromoClient.body(
                        editor().post(PromoClient.SERIES, SERIES).expectStatus().isCreated())
                .get("id")
                .asString();
    }

    private String newAdvice() {
        UUID shoes = UUID.randomUUID();
        neighbours.announceGear(shoes, "active");
        neighbours.announceWear(shoes);
        String[] found = new String[1];
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            for (JsonNode advice : athlete().read(PromoClient.ADVICE).get("items")) {
                if (advice.get("gearId").asString().equals(shoes.toString())) {
                    found[0] = advice.get("id").asString();
                }
            }
            assertThat(found[0]).isNotNull();
        });
        return found[0];
    }

    private String newSilence() {
        athlete()
                .put(PromoClient.ADVICE + "/" + newAdvice() + "/answer", "{\"answer\": \"never\"}")
                .expectStatus()
                .isNoContent();
        return athlete()
                .read(PromoClient.ADVICE + "/silences")
                .at("/items/0/id")
                .asString();
    }

    private PromoClient athlete() {
        return PromoClient.ofAthlete(port, owner);
    }

    private PromoClient editor() {
        return PromoClient.of(port, PromoClient.editor());
    }
}
