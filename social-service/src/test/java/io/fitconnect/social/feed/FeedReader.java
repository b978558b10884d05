package io.fitconnect.social.feed;

import io.fitconnect.platform.test.TestTokens;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The app of a person who reads feeds. */
record FeedReader(UUID athlete, RestTestClient http) {

    static FeedReader of(int port, UUID athlete) {
        return new FeedReader(
                athlete,
                RestTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port)
                        .defaultHeader(
                                HttpHeaders.AUTHORIZATION,
                                TestTokens.athlete(athlete).bearer())
                        .build());
    }

    ResponseSpec get(String path) {
        return http.get().uri(path).exchange();
    }

    List<JsonNode> items(String path) {
        byte[] body =
                get(path).expectStatus().isOk().expectBody().returnResult().getResponseBody();
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(body))
                .get("items")
                .valueStream()
                .toList();
    }

    List<UUID> ids(String path) {
        return items(path).stream()
                .map(item -> UUID.fromString(item.get("id").asString()))
                .toList();
    }
}
