package io.fitconnect.profile;

import io.fitconnect.platform.test.TestToken;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An athlete's app that keeps gear with a running service. */
record GearClient(RestTestClient http) {

    static final String PATH = "/api/v1/gear";

    static GearClient with(int port, TestToken token) {
        return new GearClient(ProfileClient.with(port, token).http());
    }

    ResponseSpec post(String path, String body) {
        return http.post()
                .uri(PATH + path)
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .body(body)
                .exchange();
    }

    ResponseSpec get(String path) {
        return http.get().uri(PATH + path).exchange();
    }

    ResponseSpec change(UUID id, String etag, String patch) {
        return http.patch()
                .uri(PATH + "/" + id)
                .header(HttpHeaders.IF_MATCH, etag)
                .header(HttpHeaders.CONTENT_TYPE, "application/merge-patch+json")
                .body(patch)
                .exchange();
    }

    ResponseSpec delete(UUID id) {
        return http.delete().uri(PATH + "/" + id).exchange();
    }

    ResponseSpec undoService(UUID id, String servedAt) {
        return http.delete().uri(PATH + "/" + id + "/services/" + servedAt).exchange();
    }

    UUID add(String body) {
        return id(read(post("", body).expectStatus().isCreated()));
    }

    JsonNode view(UUID id) {
        return read(get("/" + id).expectStatus().isOk());
    }

    JsonNode list(boolean withRetired) {
        return read(get("?retired=" + withRetired).expectStatus().isOk()).get("items");
    }

    static UUID id(JsonNode view) {
        return UUID.fromString(view.get("id").asString());
    }

    static JsonNode read(ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(
                        answer.expectBody(String.class).returnResult().getResponseBody()));
    }
}
