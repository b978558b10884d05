package io.fitconnect.training.grouptraining.participation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The places of group trainings, counted in shards. */
public interface Places {

    /** Writes the shards of a group training in place of those that it had. */
    void put(UUID groupTraining, List<PlaceShard> shards);

    List<PlaceShard> list(UUID groupTraining);

    /** Takes a place of one shard; false when it has none. */
    boolean take(UUID groupTraining, int shard);

    /** Gives a place of one shard back; false when none of it is taken. */
    boolean release(UUID groupTraining, int shard);

    /** How many places are taken, by group training. */
    Map<UUID, Integer> count(Collection<UUID> groupTrainings);
}
