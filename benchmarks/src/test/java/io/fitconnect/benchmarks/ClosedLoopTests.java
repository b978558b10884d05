package io.fitconnect.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.client.Answer;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class ClosedLoopTests {

    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void asksOnEveryConnectionAndTellsFailuresApart() throws InterruptedException, ExecutionException {
        Set<Integer> connections = ConcurrentHashMap.newKeySet();

        var outcome = new ClosedLoop(3, Duration.ZERO, SHORT).run(connection -> {
            connections.add(connection);
            return answer(connection == 2 ? 503 : 200);
        });

        assertThat(connections).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(outcome.failures()).isPositive();
        assertThat(outcome.perSecond()).isPositive();
        assertThat(outcome.took()).isGreaterThanOrEqualTo(SHORT);
    }

    private static Answer answer(int status) {
        return new Answer("GET /", status, HttpHeaders.of(Map.of(), (name, value) -> true), "");
    }
}
