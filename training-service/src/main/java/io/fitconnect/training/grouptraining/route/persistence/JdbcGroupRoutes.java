package io.fitconnect.training.grouptraining.route.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.grouptraining.route.GroupRoutes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGroupRoutes implements GroupRoutes, AthleteData {

    private final JdbcClient jdbc;

    JdbcGroupRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<TrainingKey> find(UUID groupTraining) {
        return jdbc.sql("select athlete_id, training_id from group_training_route where group_training_id = ?")
                .param(groupTraining)
                .query((row, number) -> new TrainingKey(
                        new AthleteId(row.getObject("athlete_id", UUID.class)),
                        new TrainingId(row.getObject("training_id", UUID.class))))
                .optional();
    }

    @Override
    public void put(UUID groupTraining, TrainingKey training) {
        jdbc.sql("""
                        insert into group_training_route (group_training_id, athlete_id, training_id) values (?, ?, ?)
                        on conflict (group_training_id)
                        do update set athlete_id = excluded.athlete_id, training_id = excluded.training_id""")
                .params(
                        groupTraining,
                        training.athlete().value(),
                        training.training().value())
                .update();
    }

    @Override
    public void remove(UUID groupTraining) {
        jdbc.sql("delete from group_training_route where group_training_id = ?")
                .param(groupTraining)
                .update();
    }

    @Override
    public void removeAll(TrainingKey training) {
        jdbc.sql("delete from group_training_route where athlete_id = ? and training_id = ?")
                .params(training.athlete().value(), training.training().value())
                .update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from group_training_route where athlete_id = ?")
                .param(athlete)
                .update();
    }
}
