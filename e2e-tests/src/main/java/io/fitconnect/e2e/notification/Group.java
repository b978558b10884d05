package io.fitconnect.e2e.notification;

import io.fitconnect.e2e.client.Answer;
import io.fitconnect.e2e.client.Api;
import io.fitconnect.e2e.client.RetryPolicy;
import io.fitconnect.e2e.client.Unreachable;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A group training.
 *
 * @param path address in the API
 */
record Group(int number, String path, Api organiser, List<Participant> participants) {

    private static final Duration TIMEOUT = Duration.ofSeconds(90);
    private static final int ANOTHER_VERSION = 412;

    /**
     * Makes the change and returns whether the platform acknowledged it. What has no clear answer is looked at before it is sent again, so
     * that a change is made once.
     */
    boolean make(Change change) {
        var policy = RetryPolicy.untilAcknowledged(TIMEOUT);
        try {
            var answer = policy.send(() -> attempt(change));
            var last = answer.status() == ANOTHER_VERSION ? policy.send(() -> attempt(change)) : answer;
            return last.succeeded();
        } catch (Unreachable noAnswer) {
            return false;
        }
    }

    /** An earlier attempt without an answer may have changed it already. */
    private Answer attempt(Change change) {
        var current = organiser.get(path);
        if (!current.succeeded() || current.json().path("name").asString().equals(change.name())) {
            return current;
        }
        var version = current.header("ETag").orElseThrow();
        return organiser.patch(
                path,
                Map.of("name", change.name(), "place", Map.of("name", "Meeting place " + change.number())),
                Map.of("If-Match", version));
    }
}
