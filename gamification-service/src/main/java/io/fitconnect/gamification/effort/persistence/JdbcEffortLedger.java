package io.fitconnect.gamification.effort.persistence;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.effort.EffortLedger;
import io.fitconnect.gamification.effort.Origin;
import io.fitconnect.gamification.effort.TrainingState;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEffortLedger implements EffortLedger {

    private final JdbcClient jdbc;

    JdbcEffortLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean put(TrainingState state) {
        Effort effort = state.effort();
        return jdbc.sql("""
                                insert into effort (athlete_id, training_id, version, counts, activity_ids, sport, started_at,
                                    day, elapsed_seconds, moving_seconds, distance_centimeters, ascent_centimeters,
                                    recorded, ranks)
                                values (:athlete, :training, :version, :counts, cast(:activities as uuid[]), :sport, :startedAt,
                                    :day, :elapsed, :moving, :distance, :ascent, :recorded, :ranks)
                                on conflict (athlete_id, training_id) do update set
                                    version = excluded.version, counts = excluded.counts,
                                    activity_ids = excluded.activity_ids, sport = excluded.sport,
                                    started_at = excluded.started_at, day = excluded.day,
                                    elapsed_seconds = excluded.elapsed_seconds, moving_seconds = excluded.moving_seconds,
                                    distance_centimeters = excluded.distance_centimeters,
                                    ascent_centimeters = excluded.ascent_centimeters,
                                    recorded = excluded.recorded, ranks = excluded.ranks
                                where effort.version < excluded.version""")
                        .param("athlete", state.athlete())
                        .param("training", effort.training())
                        .param("version", state.version())
                        .param("counts", state.counts())
                        .param("activities", array(state))
                        .param("sport", effort.sport().key())
                        .param("startedAt", effort.start().atOffset(ZoneOffset.UTC))
                        .param("day", effort.day())
                        .param("elapsed", effort.elapsedSeconds())
                        .param("moving", effort.movingSeconds())
                        .param("distance", effort.distanceCentimeters())
                        .param("ascent", effort.ascentCentimeters())
                        .param("recorded", effort.origin() == Origin.RECORDED)
                        .param("ranks", effort.ranks())
                        .update()
                == 1;
    }

    @Override
    public List<Effort> list(UUID athlete) {
        return jdbc.sql("""
                        select e.*, exists (
                            select 1 from flag f where f.athlete_id = e.athlete_id and f.activity_id = any(e.activity_ids)
                            and f.suspends) as suspended,
                            e.ranks and not exists (
                            select 1 from judged_activity j where j.athlete_id = e.athlete_id
                            and j.activity_id = any(e.activity_ids) and not j.clocked) as allowed
                        from effort e where e.athlete_id = :athlete and e.counts""")
                .param("athlete", athlete)
                .query((row, number) -> effort(row))
                .list();
    }

    @Override
    public List<UUID> sampleAthletes(LocalDate since, int most) {
        UUID start = UUID.randomUUID();
        List<UUID> found = new ArrayList<>(listAthletes("athlete_id >= :start", start, since, most));
        if (found.size() < most) {
            found.addAll(listAthletes("athlete_id < :start", start, since, most - found.size()));
        }
        return found;
    }

    private List<UUID> listAthletes(String part, UUID start, LocalDate since, int most) {
        return jdbc.sql("select distinct athlete_id from effort where counts and day >= :since and " + part
                        + " order by athlete_id limit :most")
                .param("since", since)
                .param("start", start)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<Sport> findSport(UUID athlete, UUID activity) {
        return jdbc.sql("""
                        select sport from effort
                        where athlete_id = :athlete and :activity = any(activity_ids) and counts limit 1""")
                .param("athlete", athlete)
                .param("activity", activity)
                .query(String.class)
                .optional()
                .flatMap(Sports::find);
    }

    private static String array(TrainingState state) {
        return state.activities().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Effort effort(ResultSet row) throws SQLException {
        return new Effort(
                row.getObject("training_id", UUID.class),
                Sports.find(row.getString("sport")).orElse(Sports.other()),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                row.getLong("elapsed_seconds"),
                row.getLong("moving_seconds"),
                row.getLong("distance_centimeters"),
                row.getLong("ascent_centimeters"),
                row.getBoolean("recorded") ? Origin.RECORDED : Origin.ENTERED,
                row.getBoolean("allowed"),
                row.getBoolean("suspended"));
    }
}
