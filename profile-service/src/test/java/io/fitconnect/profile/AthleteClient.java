package io.fitconnect.profile;

import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The app of an athlete of whom the service knows. */
public record AthleteClient(UUID id, RestTestClient http) {

    /** Registers an athlete and waits for the profile. */
    public static AthleteClient registered(int port) {
        UUID id = UUID.randomUUID();
        KafkaEvents.send(ProfileClient.registrationOf(id));
        AthleteClient client = new AthleteClient(
                id, ProfileClient.with(port, TestTokens.athlete(id)).http());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> client.get(ProfileClient.PATH).expectStatus().isOk());
        return client;
    }

    public ResponseSpec get(String path) {
        return http.get().uri(path).exchange();
    }

    public ResponseSpec put(String path, String etag, String json) {
        return send(HttpMethod.PUT, path, etag, "application/json", json);
    }

    public ResponseSpec post(String path, String etag, String json) {
        return send(HttpMethod.POST, path, etag, "application/json", json);
    }

    public ResponseSpec patch(String path, String etag, String json) {
        return send(HttpMethod.PATCH, path, etag, "application/merge-patch+json", json);
    }

    public ResponseSpec delete(String path) {
        return http.delete().uri(path).exchange();
    }

    public ResponseSpec delete(String path, String etag) {
        return http.delete().uri(path).header(HttpHeaders.IF_MATCH, etag).exchange();
    }

    private ResponseSpec send(HttpMethod method, String path, String etag, String type, String json) {
        return http.method(method)
                .uri(path)
                .header(HttpHeaders.IF_MATCH, etag)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(json)
                .exchange();
    }
}
