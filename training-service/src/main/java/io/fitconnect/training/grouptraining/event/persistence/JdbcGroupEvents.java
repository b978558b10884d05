package io.fitconnect.training.grouptraining.event.persistence;

import io.fitconnect.training.grouptraining.event.GroupEvent;
import io.fitconnect.training.grouptraining.event.GroupEvents;
import io.fitconnect.training.grouptraining.event.StartWaves;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcGroupEvents implements GroupEvents {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcGroupEvents(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<GroupEvent> find(UUID id) {
        return EventRows.find(jdbc, json, id);
    }

    @Override
    public void put(UUID id, StartWaves waves) {
        jdbc.sql("""
                        insert into group_training_event (group_training_id, waves) values (:id, :waves)
                        on conflict (group_training_id) do update set waves = excluded.waves""")
                .param("id", id)
                .param("waves", json.writeValueAsString(waves))
                .update();
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("delete from group_training_event where group_training_id = :id")
                .param("id", id)
                .update();
    }
}
