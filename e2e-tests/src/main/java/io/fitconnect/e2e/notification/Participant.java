package io.fitconnect.e2e.notification;

import io.fitconnect.e2e.client.Api;
import io.fitconnect.e2e.client.RetryPolicy;
import java.time.Duration;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One who takes part, and reads the own inbox. Reading the list marks nothing as read, so that mails go out as usual. */
record Participant(String email, Api api) {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final String INBOX = "/api/v1/notifications?limit=100";

    /** The changes that the inbox tells of, each as often as it does. */
    Stream<Change> listTold() {
        return listNotifications()
                .flatMap(item -> Change.listIn(item.path("text").asString()).distinct());
    }

    /** The whole inbox, newest first. */
    Stream<JsonNode> listNotifications() {
        var items = Stream.<JsonNode>builder();
        var cursor = "";
        do {
            var page = page(cursor);
            page.path("items").forEach(items);
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return items.build();
    }

    private JsonNode page(String cursor) {
        var path = cursor.isEmpty() ? INBOX : INBOX + "&cursor=" + cursor;
        return RetryPolicy.untilAcknowledged(TIMEOUT)
                .send(() -> api.get(path))
                .expect(200)
                .json();
    }
}
