package io.fitconnect.promo.gear.persistence;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.promo.gear.TrainingFact;
import io.fitconnect.promo.gear.TrainingFacts;
import io.fitconnect.promo.product.Surface;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trainings in the table {@code training_fact}. */
@Repository
class JdbcTrainingFacts implements TrainingFacts, AthleteBulk {

    private static final AthleteTable TABLE =
            new AthleteTable("training_fact", "athlete_id", "athlete_id", "training_id");

    private final JdbcClient jdbc;

    JdbcTrainingFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keep(TrainingFact fact) {
        return jdbc.sql("""
                        insert into training_fact (athlete_id, training_id, version, counts, advisable, sport, surface,
                            started_at, day, kilometers, hours, gear_ids)
                        values (:athlete, :training, :version, :counts, :advisable, :sport, :surface, :startedAt, :day,
                            :kilometers, :hours, :gear)
                        on conflict (athlete_id, training_id) do update set version = excluded.version,
                            counts = excluded.counts, advisable = excluded.advisable, sport = excluded.sport,
                            surface = excluded.surface, started_at = excluded.started_at, day = excluded.day,
                            kilometers = excluded.kilometers, hours = excluded.hours, gear_ids = excluded.gear_ids
                        where training_fact.version < excluded.version""")
                        .param("athlete", fact.athlete())
                        .param("training", fact.id())
                        .param("version", fact.version())
                        .param("counts", fact.counts())
                        .param("advisable", fact.isAdvisable())
                        .param("sport", fact.sport())
                        .param("surface", fact.surface().word())
                        .param("startedAt", fact.startedAt().atOffset(ZoneOffset.UTC))
                        .param("day", fact.day())
                        .param("kilometers", fact.kilometers())
                        .param("hours", fact.hours())
                        .param("gear", fact.gear().toArray(new UUID[0]))
                        .update()
                == 1;
    }

    @Override
    public List<TrainingFact> listOf(UUID athlete) {
        return jdbc.sql("""
                        select * from training_fact where athlete_id = :athlete and counts
                        order by started_at desc limit 20000""")
                .param("athlete", athlete)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return TABLE.eraseSome(jdbc, athlete, most);
    }

    private static TrainingFact read(ResultSet row) throws SQLException {
        return new TrainingFact(
                row.getObject("athlete_id", UUID.class),
                row.getObject("training_id", UUID.class),
                row.getLong("version"),
                row.getBoolean("counts"),
                row.getBoolean("advisable"),
                row.getString("sport"),
                WireName.find(Surface.class, row.getString("surface")).orElseThrow(),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                row.getDouble("kilometers"),
                row.getDouble("hours"),
                Set.of((UUID[]) row.getArray("gear_ids").getArray()));
    }
}
