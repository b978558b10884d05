package io.fitconnect.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
            return connection != 2;
        });

        assertThat(connections).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(outcome.failures()).isPositive();
        assertThat(outcome.perSecond()).isPositive();
        assertThat(outcome.took()).isGreaterThanOrEqualTo(SHORT);
    }
}
