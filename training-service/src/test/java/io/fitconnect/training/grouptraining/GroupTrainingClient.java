package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One athlete at the API of group trainings. */
public final class GroupTrainingClient {

    public static final String PATH = "/api/v1/group-trainings";

    private final UUID athlete;
    private final RestTestClient http;

    private GroupTrainingClient(UUID athlete, int port) {
        this.athlete = athlete;
        this.http = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, TestTokens.athlete(athlete).bearer())
                .build();
    }

    public static GroupTrainingClient of(UUID athlete, int port) {
        return new GroupTrainingClient(athlete, port);
    }

    public static GroupTrainingClient ofNewAthlete(int port) {
        return of(UUID.randomUUID(), port);
    }

    public UUID athlete() {
        return athlete;
    }

    public RestTestClient http() {
        return http;
    }

    /** A moment so many days ahead, in whole seconds. */
    public static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
    }

    /** A run that everyone sees. */
    public static String run(Instant start, @Nullable Integer capacity) {
        return """
                {"name": "Hills together", "sport": "running", "startTime": "%s", "timeZone": "Europe/Berlin",
                 "durationSeconds": 3600, "visibility": "everyone"%s}""".formatted(start, capacity == null ? "" : ", \"capacity\": " + capacity);
    }

    /** Schedules, and returns the id. */
    public String schedule(String body) {
        return read(send(HttpMethod.POST, PATH, body).expectStatus().isCreated())
                .get("id")
                .asString();
    }

    public JsonNode view(String id) {
        return read(get("/" + id).expectStatus().isOk());
    }

    /** Joins, and returns the state. */
    public String join(String id) {
        return read(send(HttpMethod.PUT, PATH + "/" + id + "/participation", null)
                        .expectStatus()
                        .isOk())
                .at("/participation/state")
                .asString();
    }

    public int joinStatus(String id) {
        return status(send(HttpMethod.PUT, PATH + "/" + id + "/participation", null));
    }

    public void leave(String id) {
        send(HttpMethod.DELETE, PATH + "/" + id + "/participation", null)
                .expectStatus()
                .isNoContent();
    }

    /** Changes the newest version, and returns the status. */
    public int change(String id, String patch) {
        String version = String.valueOf(
                get("/" + id).returnResult(Void.class).getResponseHeaders().getETag());
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

    public List<String> participants(String id, String state) {
        return ids(
                read(get("/" + id + "/participants?state=" + state)
                        .expectStatus()
                        .isOk()),
                "athleteId");
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
