package io.fitconnect.e2e.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Changes many trainings alike. What the platform does not know yet, such as new gear, it is given the time to learn. */
record Bulk(Access access) {

    private static final String PATH = "/api/v1/trainings/bulk";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Fewer than the platform takes at once: a busy machine shall answer before the gateway gives up. */
    private static final int AT_ONCE = 50;

    void change(List<String> ids, Map<String, ?> patch) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            changeTogether(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), patch);
        }
    }

    private void changeTogether(List<String> ids, Map<String, ?> patch) {
        var deadline = Instant.now().plus(TIMEOUT);
        var left = ids;
        while (!left.isEmpty()) {
            var answer = access.post(PATH, Map.of("action", "change", "ids", left, "patch", patch));
            left = answer.json()
                    .path("items")
                    .valueStream()
                    .filter(item -> !item.path("done").asBoolean())
                    .map(item -> item.path("id").asString())
                    .toList();
            if (!left.isEmpty() && Instant.now().isAfter(deadline)) {
                throw new Unfinished("%d trainings refuse %s: %s".formatted(left.size(), patch, answer.body()));
            }
            LockSupport.parkNanos(left.isEmpty() ? 0 : PAUSE.toNanos());
        }
    }
}
