package io.fitconnect.social.relationship;

import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One athlete at the API of relationships. */
public final class Person {

    private static final Duration ARRIVED = Duration.ofSeconds(30);

    private final UUID id;
    private final RestTestClient http;

    private Person(UUID id, int port) {
        this.id = id;
        this.http = RestTestClient.bindToServer(
                        new JdkClientHttpRequestFactory()) // does not repeat what is answered by 429
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, TestTokens.athlete(id).bearer())
                .build();
    }

    /** An athlete of whom no service has told anything. */
    public static Person unknown(int port) {
        return new Person(UUID.randomUUID(), port);
    }

    /** An athlete whose profile has been announced and is known to the service. */
    public static Person registered(int port, String name, String profileVisibility) {
        return registered(port, UUID.randomUUID(), name, profileVisibility);
    }

    /** As {@link #registered(int, String, String)}, for an account of the test's. */
    public static Person registered(int port, UUID athlete, String name, String profileVisibility) {
        Person person = new Person(athlete, port);
        person.announce(name, profileVisibility, 1);
        Person other = unknown(port);
        await().atMost(ARRIVED).until(() -> other.status(HttpMethod.GET, "/relationships/" + athlete) == 200);
        return person;
    }

    /** Plays profile-service. */
    public void announce(String name, String profileVisibility, long version) {
        Event event = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", id.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", id.toString())
                .put("displayName", name)
                .put("version", version)
                .put("minor", false);
        data.putObject("visibility").put("profile", profileVisibility);
        KafkaEvents.send(event);
    }

    public UUID id() {
        return id;
    }

    /** Sends without a body and reads the status; the path is below {@code /api/v1}. */
    public int status(HttpMethod method, String path) {
        return send(method, path).returnResult(Void.class).getStatus().value();
    }

    public ResponseSpec send(HttpMethod method, String path) {
        return http.method(method).uri("/api/v1" + path).exchange();
    }

    /** The answer's body as it is, without asking for a status. */
    public String body(HttpMethod method, String path) {
        String body = send(method, path).returnResult(String.class).getResponseBody();
        return body == null ? "" : body;
    }

    public JsonNode get(String path) {
        return read(HttpMethod.GET, path);
    }

    public JsonNode put(String path, Person other) {
        return read(HttpMethod.PUT, path + "/" + other.id);
    }

    private JsonNode read(HttpMethod method, String path) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(send(method, path)
                        .expectStatus()
                        .isOk()
                        .returnResult(String.class)
                        .getResponseBody()));
    }

    /** Asks an athlete to be friends. */
    public void ask(UUID athlete) {
        send(HttpMethod.PUT, "/friend-requests/sent/" + athlete).expectStatus().isOk();
    }

    public void delete(String path, Person other) {
        send(HttpMethod.DELETE, path + "/" + other.id).expectStatus().isNoContent();
    }

    /** The ids in a list, all pages of it. */
    public List<UUID> list(String path) {
        List<UUID> ids = new ArrayList<>();
        JsonNode page = get(path + "?limit=2");
        while (true) {
            page.get("items")
                    .forEach(item ->
                            ids.add(UUID.fromString(item.get("athleteId").asString())));
            if (!page.has("nextCursor")) {
                return ids;
            }
            page = get(path + "?limit=2&cursor=" + page.get("nextCursor").asString());
        }
    }
}
