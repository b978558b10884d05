package io.fitconnect.integration.sharing.persistence;

import io.fitconnect.integration.sharing.TrainingSharing;
import io.fitconnect.integration.sharing.TrainingSharings;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.relation.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcTrainingSharings implements TrainingSharings, AthleteData {

    private static final TypeReference<Map<String, Visibility>> PARTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcTrainingSharings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<TrainingSharing> find(UUID athleteId, UUID trainingId) {
        return jdbc.sql("""
            select athlete_id, training_id, visibility, parts, showable, trashed, version
            from training_sharing where athlete_id = :athlete and training_id = :training\
            """)
                .param("athlete", athleteId)
                .param("training", trainingId)
                .query((row, number) -> read(row))
                .optional();
    }

    private TrainingSharing read(ResultSet row) throws SQLException {
        return new TrainingSharing(
                row.getObject("athlete_id", UUID.class),
                row.getObject("training_id", UUID.class),
                Visibility.find(row.getString("visibility")).orElse(Visibility.ONLY_ME),
                json.readValue(row.getString("parts"), PARTS),
                row.getBoolean("showable"),
                row.getBoolean("trashed"),
                row.getLong("version"));
    }

    @Override
    public void keep(TrainingSharing sharing) {
        jdbc.sql("""
            insert into training_sharing (athlete_id, training_id, visibility, parts, showable, trashed, version)
            values (:athlete, :training, :visibility, cast(:parts as jsonb), :showable, :trashed, :version)
            on conflict (athlete_id, training_id) do update set
                visibility = excluded.visibility, parts = excluded.parts, showable = excluded.showable,
                trashed = excluded.trashed, version = excluded.version
            where training_sharing.version < excluded.version\
            """)
                .param("athlete", sharing.athleteId())
                .param("training", sharing.trainingId())
                .param("visibility", sharing.visibility().wireName())
                .param("parts", json.writeValueAsString(sharing.parts()))
                .param("showable", sharing.showable())
                .param("trashed", sharing.trashed())
                .param("version", sharing.version())
                .update();
    }

    @Override
    public void keepTrashed(UUID athleteId, UUID trainingId, long version) {
        keep(new TrainingSharing(athleteId, trainingId, Visibility.ONLY_ME, Map.of(), false, true, version));
    }

    @Override
    public void remove(UUID athleteId, UUID trainingId) {
        jdbc.sql("delete from training_sharing where athlete_id = :athlete and training_id = :training")
                .param("athlete", athleteId)
                .param("training", trainingId)
                .update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from training_sharing where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
