package io.fitconnect.training;

import io.fitconnect.platform.test.TestTokens;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An athlete's app: speaks HTTP with a running service, as its own athlete. */
record DiaryClient(RestTestClient http, UUID athlete) {

    static final String PATH = "/api/v1/trainings";

    static DiaryClient ofNewAthlete(int port) {
        UUID athlete = UUID.randomUUID();
        RestTestClient http = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, TestTokens.athlete(athlete).bearer())
                .build();
        return new DiaryClient(http, athlete);
    }

    JsonNode list() {
        return read(http.get().uri(PATH).exchange());
    }

    int size() {
        return list().get("items").size();
    }

    JsonNode view(String id) {
        return read(http.get().uri(PATH + "/" + id).exchange());
    }

    void deleteForGood(String id) {
        http.delete()
                .uri(PATH + "/" + id + "?forGood=true")
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    void delete(String id) {
        http.delete().uri(PATH + "/" + id).exchange().expectStatus().isNoContent();
    }

    private static JsonNode read(ResponseSpec response) {
        byte[] body = response.expectStatus().isOk().expectBody().returnResult().getResponseBody();
        return JsonMapper.shared().readTree(body);
    }
}
