package io.fitconnect.e2e.resilience;

import io.fitconnect.e2e.client.Answer;
import io.fitconnect.e2e.client.Api;
import io.fitconnect.e2e.client.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Requests that are sent until the platform has acknowledged them; every other answer is a failure. */
public final class Acknowledged {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private Acknowledged() {}

    public static Answer get(Api api, String path) {
        return RetryPolicy.untilAcknowledged(TIMEOUT).send(() -> api.get(path)).expect(200);
    }

    public static Answer put(Api api, String path, Map<String, ?> members) {
        return RetryPolicy.untilAcknowledged(TIMEOUT)
                .send(() -> api.put(path, members, Map.of()))
                .expect(200, 204);
    }

    /** Sent again, it has no second effect. */
    public static Answer post(Api api, String path, Map<String, ?> members) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        return RetryPolicy.untilAcknowledged(TIMEOUT)
                .send(() -> api.post(path, members, key))
                .expect(200, 201);
    }

    public static void delete(Api api, String path) {
        RetryPolicy.untilAcknowledged(TIMEOUT).send(() -> api.delete(path)).expect(204);
    }
}
