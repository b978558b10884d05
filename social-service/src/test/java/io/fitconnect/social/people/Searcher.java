package io.fitconnect.social.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An athlete's app that looks for people. Its client does not wait for Retry-After by itself. */
public record Searcher(UUID id, RestTestClient http) {

    public static Searcher of(int port, UUID athlete) {
        return new Searcher(
                athlete,
                RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
                        .baseUrl("http://localhost:" + port)
                        .defaultHeader(
                                "Authorization", TestTokens.athlete(athlete).bearer())
                        .build());
    }

    public ResponseSpec send(HttpMethod method, String path, Object... variables) {
        return http.method(method).uri(path, variables).exchange();
    }

    public ResponseSpec get(String path, Object... variables) {
        return send(HttpMethod.GET, path, variables);
    }

    /** The body of an answer with success. */
    public JsonNode read(String path, Object... variables) {
        return body(get(path, variables).expectStatus().isOk());
    }

    public JsonNode search(String name) {
        return read("/api/v1/people?name={name}", name).get("items");
    }

    public List<UUID> find(String name) {
        return ids(search(name));
    }

    public List<UUID> suggestions() {
        return ids(read("/api/v1/people/suggestions").get("items"));
    }

    /** A problem without what names the request. */
    public String problem(String path, Object... variables) {
        return text(get(path, variables).expectStatus().isNotFound()).replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    public static JsonNode body(ResponseSpec response) {
        return JsonMapper.shared().readTree(text(response));
    }

    private static List<UUID> ids(JsonNode items) {
        assertThat(items).isNotNull();
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> UUID.fromString(item.get("athleteId").asString()))
                .toList();
    }

    private static String text(ResponseSpec response) {
        byte[] content = response.expectBody().returnResult().getResponseBodyContent();
        return new String(Objects.requireNonNull(content), StandardCharsets.UTF_8);
    }
}
