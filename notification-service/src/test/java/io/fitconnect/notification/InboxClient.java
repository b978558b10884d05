package io.fitconnect.notification;

import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The app of an athlete who reads the inbox. */
public record InboxClient(UUID athlete, RestTestClient http) {

    public static final String PATH = "/api/v1/notifications";

    private static final Duration ARRIVED = Duration.ofSeconds(30);

    public static InboxClient of(int port, UUID athlete) {
        return with(port, athlete, TestTokens.athlete(athlete));
    }

    public static InboxClient with(int port, UUID athlete, TestToken token) {
        return new InboxClient(
                athlete,
                RestTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port)
                        .defaultHeader(HttpHeaders.AUTHORIZATION, token.bearer())
                        .build());
    }

    public ResponseSpec send(HttpMethod method, String path) {
        return http.method(method).uri(PATH + path).exchange();
    }

    public JsonNode read(String path) {
        byte[] body = send(HttpMethod.GET, path)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(Objects.requireNonNull(body));
    }

    public List<JsonNode> list() {
        return read("?limit=100").get("items").valueStream().toList();
    }

    /** Waits for so many notifications, and returns them newest first. */
    public List<JsonNode> await(int count) {
        return Objects.requireNonNull(
                Awaitility.await().atMost(ARRIVED).until(this::list, listed -> listed.size() >= count));
    }

    public int unread() {
        return read("/unread-count").get("count").intValue();
    }
}
