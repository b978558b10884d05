package io.fitconnect.social.club;

import io.fitconnect.platform.test.TestTokens;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One athlete at the API of clubs. */
public final class ClubClient {

    public static final String PATH = "/api/v1/clubs";

    private final UUID athlete;
    private final RestTestClient http;

    private ClubClient(UUID athlete, int port) {
        this.athlete = athlete;
        this.http = RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + port)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, TestTokens.athlete(athlete).bearer())
                .build();
    }

    public static ClubClient of(UUID athlete, int port) {
        return new ClubClient(athlete, port);
    }

    public static ClubClient ofNewAthlete(int port) {
        return of(UUID.randomUUID(), port);
    }

    public UUID athlete() {
        return athlete;
    }

    /** A name that no other club has. */
    public static String newName() {
        return "Hill " + UUID.randomUUID().toString().replace("-", "");
    }

    /** A club that everyone sees. */
    public static String club(String name, String admission) {
        return """
                {"name": "%s", "admission": "%s", "rules": "Greet each other."}""".formatted(name, admission);
    }

    /** A club that only its members see. */
    public static String hidden(String name) {
        return """
                {"name": "%s", "admission": "invitation", "visibility": "members"}""".formatted(name);
    }

    /** Founds a club, and returns its id. */
    public String found(String body) {
        return read(send(HttpMethod.POST, PATH, body).expectStatus().isCreated())
                .get("id")
                .asString();
    }

    public JsonNode view(String id) {
        return read(get("/" + id).expectStatus().isOk());
    }

    public int viewStatus(String id) {
        return status(get("/" + id));
    }

    /** Joins, and returns the state. */
    public String join(String id) {
        return read(send(HttpMethod.PUT, PATH + "/" + id + "/membership", null)
                        .expectStatus()
                        .isOk())
                .at("/membership/state")
                .asString();
    }

    public int put(String id, String what) {
        return status(send(HttpMethod.PUT, PATH + "/" + id + what, null));
    }

    public int put(String id, String what, String body) {
        return status(send(HttpMethod.PUT, PATH + "/" + id + what, body));
    }

    public int delete(String id, String what) {
        return status(send(HttpMethod.DELETE, PATH + "/" + id + what, null));
    }

    public int appoint(String id, UUID member, String role) {
        return put(id, "/members/" + member + "/role", "{\"role\": \"%s\"}".formatted(role));
    }

    /** Changes the newest version, and returns the status. */
    public int change(String id, String patch) {
        String version = String.valueOf(
                get("/" + id).returnResult(Void.class).getResponseHeaders().getETag());
        return change(id, patch, version);
    }

    public int change(String id, String patch, String version) {
        return status(http.patch()
                .uri(PATH + "/" + id)
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .body(patch)
                .exchange());
    }

    public List<String> list(String which) {
        return ids(read(get("?list=" + which).expectStatus().isOk()), "id");
    }

    public List<String> search(String typed) {
        return ids(
                read(http.get()
                        .uri(builder -> builder.path(PATH + "/search")
                                .queryParam("q", typed)
                                .build())
                        .exchange()
                        .expectStatus()
                        .isOk()),
                "id");
    }

    public List<String> members(String id, String list) {
        return ids(read(get("/" + id + "/members?list=" + list).expectStatus().isOk()), "athleteId");
    }

    public ResponseSpec get(String address) {
        return http.get().uri(PATH + address).exchange();
    }

    public ResponseSpec send(HttpMethod method, String path, @Nullable String body) {
        var request = http.method(method).uri(path);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.exchange();
    }

    public static int status(ResponseSpec answer) {
        return answer.returnResult(Void.class).getStatus().value();
    }

    public static JsonNode read(ResponseSpec answer) {
        return JsonMapper.shared().readTree(answer.expectBody().returnResult().getResponseBody());
    }

    private static List<String> ids(JsonNode page, String member) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get(member).asString())
                .toList();
    }
}
