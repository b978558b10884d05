package io.fitconnect.training.grouptraining.participation.persistence;

import io.fitconnect.training.grouptraining.participation.PlaceShard;
import io.fitconnect.training.grouptraining.participation.Places;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlaces implements Places {

    private static final String OF_SHARD = " where group_training_id = :training and shard = :shard";

    private final JdbcClient jdbc;

    JdbcPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(UUID groupTraining, List<PlaceShard> shards) {
        jdbc.sql("delete from group_training_place where group_training_id = :training and shard >= :shards")
                .param("training", groupTraining)
                .param("shards", shards.size())
                .update();
        shards.forEach(shard -> jdbc.sql("""
                        insert into group_training_place (group_training_id, shard, capacity, taken)
                        values (:training, :shard, :capacity, :taken)
                        on conflict (group_training_id, shard)
                        do update set capacity = excluded.capacity, taken = excluded.taken""")
                .param("training", groupTraining)
                .param("shard", shard.shard())
                .param("capacity", shard.capacity())
                .param("taken", shard.taken())
                .update());
    }

    @Override
    public List<PlaceShard> list(UUID groupTraining) {
        return jdbc.sql("select shard, capacity, taken from group_training_place where group_training_id = :training")
                .param("training", groupTraining)
                .query((row, number) ->
                        new PlaceShard(row.getInt("shard"), row.getInt("capacity"), row.getInt("taken")))
                .list();
    }

    @Override
    public boolean take(UUID groupTraining, int shard) {
        return count(
                "update group_training_place set taken = taken + 1" + OF_SHARD + " and taken < capacity",
                groupTraining,
                shard);
    }

    @Override
    public boolean release(UUID groupTraining, int shard) {
        return count(
                "update group_training_place set taken = taken - 1" + OF_SHARD + " and taken > 0",
                groupTraining,
                shard);
    }

    private boolean count(String statement, UUID groupTraining, int shard) {
        return jdbc.sql(statement)
                        .param("training", groupTraining)
                        .param("shard", shard)
                        .update()
                == 1;
    }

    @Override
    public Map<UUID, Integer> count(Collection<UUID> groupTrainings) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!groupTrainings.isEmpty()) {
            jdbc.sql("""
                            select group_training_id, sum(taken) as taken from group_training_place
                            where group_training_id in (:trainings) group by group_training_id""").param("trainings", groupTrainings).query(row -> {
                counts.put(row.getObject("group_training_id", UUID.class), row.getInt("taken"));
            });
        }
        return counts;
    }
}
