package io.fitconnect.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTests {

    @Test
    void ranksByNearestRank() {
        var latencies = new Latencies(
                LongStream.rangeClosed(1, 200).map(i -> (201 - i) * 1_000_000).toArray());

        assertThat(latencies.millis(0.5)).isEqualTo(100);
        assertThat(latencies.millis(0.99)).isEqualTo(198);
        assertThat(latencies.millis(1)).isEqualTo(200);
    }

    @Test
    void knowsNothingOfNoRequests() {
        assertThat(new Latencies().millis(0.5)).isNaN();
    }
}
