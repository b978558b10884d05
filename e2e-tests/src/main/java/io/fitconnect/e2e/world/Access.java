package io.fitconnect.e2e.world;

import io.fitconnect.e2e.client.Answer;
import io.fitconnect.e2e.client.Api;
import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.client.Recording;
import io.fitconnect.e2e.client.RetryPolicy;
import io.fitconnect.e2e.client.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The API in an athlete's name, asked again as long as the platform says that it is busy. */
final class Access {

    private static final Duration TIMEOUT = Duration.ofSeconds(90);

    private final Session session;
    private final Api api;
    private final RetryPolicy policy = RetryPolicy.untilAcknowledged(TIMEOUT);

    Access(Session session) {
        this.session = session;
        this.api = session.api();
    }

    UUID athlete() {
        return session.subject();
    }

    Answer get(String path) {
        return policy.send(() -> api.get(path)).expect(200);
    }

    /** Waits for what the platform is about to make. */
    Answer await(String path) {
        return RetryPolicy.untilThere(TIMEOUT).send(() -> api.get(path)).expect(200);
    }

    /** All items of a list, page after page. */
    List<JsonNode> list(String path) {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = get(path + cursor).json();
            page.path("items").forEach(items::add);
            var next = page.path("nextCursor").asString("");
            cursor = next.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + "cursor=" + next;
        } while (!cursor.isEmpty());
        return items;
    }

    /** The same key makes the same thing once. */
    Answer post(String path, Map<String, ?> members, String key) {
        return policy.send(() -> api.post(path, members, Map.of("Idempotency-Key", key)))
                .expect(200, 201, 204);
    }

    /** For what has the same effect when it is sent again. */
    Answer post(String path, Map<String, ?> members) {
        return policy.send(() -> api.post(path, members, Map.of())).expect(200, 201, 204);
    }

    /** Makes something so, whatever it was. */
    void put(String path) {
        policy.send(() -> api.put(path, Map.of(), Map.of())).expect(200);
    }

    /** Makes something so, and reads what it is now. */
    Answer putFor(String path, Map<String, ?> members) {
        return policy.send(() -> api.put(path, members, Map.of())).expect(200, 201, 204);
    }

    /** Replaces the version that was read. */
    void put(String path, Map<String, ?> members, Answer read) {
        policy.send(() -> api.put(path, members, ifMatch(read))).expect(200);
    }

    /** Adds to the version of a list that was read. */
    void add(String path, Map<String, ?> members, Answer read) {
        policy.send(() -> api.post(path, members, ifMatch(read))).expect(200);
    }

    /** Changes the version that was read. */
    void patch(String path, Map<String, ?> members, Answer read) {
        policy.send(() -> api.patch(path, members, ifMatch(read))).expect(200);
    }

    private static Map<String, String> ifMatch(Answer read) {
        return Map.of("If-Match", read.header("ETag").orElse("*"));
    }

    void push(Recording file, String key) {
        policy.send(() -> session.imports().push(file, new PushKey(key, null))).expect(200, 202);
    }
}
