package io.fitconnect.promo;

import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service with one token. */
record PromoClient(RestTestClient http) {

    static final String ADVICE = "/api/v1/advice";
    static final String PRODUCTS = "/api/v1/advised-products";
    static final String SERIES = "/api/v1/coupon-series";
    static final String REDEMPTIONS = "/api/v1/coupon-redemptions";

    /** Two road shoes of different brands that are sold in Slovenia. */
    static final String CATALOGUE = """
            {"products": [
              {"id": "test-strata-2", "names": {"en": "Strata 2", "ru": "Страта 2"}, "brand": "Strata", "gearKinds": ["shoes"],
               "sports": ["running"], "surfaces": ["road", "trail"], "prices": [{"country": "SI", "cents": 12900}],
               "inStock": true},
              {"id": "test-aria-road", "names": {"en": "Aria Road", "ru": "Ария"}, "brand": "Aria", "gearKinds": ["shoes"],
               "sports": ["running"], "prices": [{"country": "SI", "cents": 9900}], "inStock": true},
              {"id": "test-tennis", "names": {"en": "Court", "ru": "Корт"}, "brand": "Aria", "gearKinds": ["shoes"],
               "sports": ["tennis"], "prices": [{"country": "SI", "cents": 100}], "inStock": true},
              {"id": "test-serbia", "names": {"en": "Sava", "ru": "Сава"}, "brand": "Sava", "gearKinds": ["shoes"],
               "prices": [{"country": "RS", "cents": 8900}], "inStock": true}]}""";

    static PromoClient of(int port, TestToken token) {
        return new PromoClient(RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, token.bearer())
                .build());
    }

    static PromoClient ofAthlete(int port, UUID athlete) {
        return of(port, TestTokens.athlete(athlete));
    }

    static TestToken editor() {
        return TestTokens.athlete(UUID.randomUUID()).roles("athlete", "editor").scopes("openid", "back-office");
    }

    /** A shop that acts for itself. */
    static TestToken shop() {
        return TestTokens.application("test-shop").scopes("coupon:redeem");
    }

    ResponseSpec get(String path) {
        return http.get().uri(path).exchange();
    }

    ResponseSpec delete(String path) {
        return http.delete().uri(path).exchange();
    }

    ResponseSpec put(String path, String body) {
        return http.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    ResponseSpec post(String path, String body) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    ResponseSpec post(String path, String body, String idempotencyKey) {
        return http.post()
                .uri(path)
                .header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    JsonNode read(String path) {
        return body(get(path).expectStatus().isOk());
    }

    static JsonNode body(ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(
                        answer.expectBody(String.class).returnResult().getResponseBody()));
    }
}
