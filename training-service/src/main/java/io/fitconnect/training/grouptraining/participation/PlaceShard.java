package io.fitconnect.training.grouptraining.participation;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A part of the places of a group training, so that a crowd writes many rows and not one. */
public record PlaceShard(int shard, int capacity, int taken) {

    private static final int PLACES = 64;
    private static final int MOST = 64;

    /** A group training without a limit is rarely large: a few rows are enough. */
    private static final int UNLIMITED = 8;

    /** How many shards a capacity has. */
    static int count(@Nullable Integer capacity) {
        return capacity == null ? UNLIMITED : Math.min(MOST, (capacity + PLACES - 1) / PLACES);
    }

    /**
     * Spreads places evenly.
     *
     * @param granted how many can be taken now: fewer than the capacity while a queue still moves up
     */
    static List<PlaceShard> spread(@Nullable Integer capacity, int granted, int taken) {
        int shards = count(capacity);
        return IntStream.range(0, shards)
                .mapToObj(shard -> new PlaceShard(shard, share(granted, shard, shards), share(taken, shard, shards)))
                .toList();
    }

    private static int share(int total, int shard, int shards) {
        return total / shards + (shard < total % shards ? 1 : 0);
    }
}
