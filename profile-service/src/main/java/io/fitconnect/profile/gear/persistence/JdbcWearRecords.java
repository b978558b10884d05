package io.fitconnect.profile.gear.persistence;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.Mounting;
import io.fitconnect.profile.gear.TrainingUse;
import io.fitconnect.profile.gear.WearRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWearRecords implements WearRecords {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcWearRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AthleteId> listAthletes(Optional<AthleteId> after, int limit) {
        return jdbc.sql(
                        "select distinct athlete_id from gear where athlete_id > :after order by athlete_id limit :limit")
                .param("after", after.map(AthleteId::value).orElse(FIRST))
                .param("limit", limit)
                .query((row, number) -> new AthleteId(row.getObject("athlete_id", UUID.class)))
                .list();
    }

    @Override
    public List<TrainingUse> listTrainings(AthleteId athlete) {
        return jdbc.sql("select * from gear_training where athlete_id = :athlete and counts")
                .param("athlete", athlete.value())
                .query((row, number) -> toUse(athlete, row))
                .list();
    }

    @Override
    public Map<GearId, List<Mounting>> listMountings(AthleteId athlete) {
        Map<GearId, List<Mounting>> all = new HashMap<>();
        jdbc.sql("select gear_id, carrier_id, mounted_at, dismounted_at from gear_mounting where athlete_id = :athlete")
                .param("athlete", athlete.value())
                .query(row -> {
                    all.computeIfAbsent(
                                    new GearId(row.getObject("gear_id", UUID.class)), component -> new ArrayList<>())
                            .add(MountingRows.mounting(row));
                });
        return all;
    }

    private static TrainingUse toUse(AthleteId athlete, ResultSet row) throws SQLException {
        return new TrainingUse(
                athlete,
                row.getObject("training_id", UUID.class),
                row.getLong("version"),
                row.getBoolean("counts"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                row.getLong("distance_centimeters"),
                row.getLong("seconds"),
                row.getLong("ascent_centimeters"),
                Set.of((UUID[]) row.getArray("gear_ids").getArray()));
    }
}
