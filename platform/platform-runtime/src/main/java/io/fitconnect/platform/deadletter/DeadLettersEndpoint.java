package io.fitconnect.platform.deadletter;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Operator's view of the dead letters, on the management port: GET lists them, POST has them delivered again. */
@Endpoint(id = "deadletters")
public class DeadLettersEndpoint {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 10_000;

    private final DeadLetters letters;

    DeadLettersEndpoint(DeadLetters letters) {
        this.letters = letters;
    }

    @ReadOperation
    public List<DeadLetters.Letter> list(@Nullable Integer limit) {
        return letters.list(bounded(limit));
    }

    @WriteOperation
    public Map<String, Integer> replay(@Nullable Integer limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return Map.of("replayed", letters.replay(bounded(limit)));
    }

    private static int bounded(@Nullable Integer limit) {
        return limit == null ? DEFAULT_LIMIT : Math.max(1, Math.min(limit, MAX_LIMIT));
    }
}
