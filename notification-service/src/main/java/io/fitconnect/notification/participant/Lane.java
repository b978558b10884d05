package io.fitconnect.notification.participant;

import java.util.List;
import java.util.stream.IntStream;

/** Neighbouring shards of a group training that are told together: an eighth of its participants. */
public record Lane(int number) {

    private static final int LANES = 8;
    private static final int SHARDS = Participation.SHARDS / LANES;

    public static List<Lane> all() {
        return IntStream.range(0, LANES).mapToObj(Lane::new).toList();
    }

    public int firstShard() {
        return number * SHARDS;
    }

    public int lastShard() {
        return firstShard() + SHARDS - 1;
    }
}
