package io.fitconnect.notification.participant;

import java.time.Instant;
import java.util.UUID;

/**
 * An athlete's standing to a group training.
 *
 * @param revision grows with each change for this athlete and training
 * @param at       when it came about
 */
public record Participation(UUID groupTraining, UUID athlete, ParticipationState state, long revision, Instant at) {

    static final int SHARDS = 64;

    /** Which part of the training's participants the athlete belongs to, 0 to 63. */
    public int shard() {
        return shardOf(athlete);
    }

    static int shardOf(UUID athlete) {
        return Math.floorMod(
                Long.hashCode(athlete.getMostSignificantBits() ^ athlete.getLeastSignificantBits()), SHARDS);
    }
}
