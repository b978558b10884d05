package io.fitconnect.training.grouptraining.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceShardTests {

    @ParameterizedTest
    @CsvSource({"1, 1", "64, 1", "65, 2", "4096, 64", "50000, 64", ", 8"})
    void areAsManyAsACrowdNeeds(@Nullable Integer capacity, int shards) {
        assertThat(PlaceShard.count(capacity)).isEqualTo(shards);
    }

    @Test
    void holdAllPlacesAndNoneTakesMoreThanItHas() {
        for (int capacity = 1; capacity < 1_000; capacity += 7) {
            for (int taken = 0; taken <= capacity; taken += 13) {
                List<PlaceShard> shards = PlaceShard.spread(capacity, capacity, taken);

                assertThat(shards.stream().mapToInt(PlaceShard::capacity).sum()).isEqualTo(capacity);
                assertThat(shards.stream().mapToInt(PlaceShard::taken).sum()).isEqualTo(taken);
                assertThat(shards).allMatch(shard -> shard.taken() <= shard.capacity());
            }
        }
    }
}
