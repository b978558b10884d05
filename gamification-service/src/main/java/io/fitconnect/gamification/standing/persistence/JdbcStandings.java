package io.fitconnect.gamification.standing.persistence;

import io.fitconnect.gamification.rule.Award;
import io.fitconnect.gamification.rule.AwardKey;
import io.fitconnect.gamification.standing.AwardPosition;
import io.fitconnect.gamification.standing.GivenAward;
import io.fitconnect.gamification.standing.Standings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStandings implements Standings {

    private final JdbcClient jdbc;

    JdbcStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Award> listAwards(UUID athlete) {
        return jdbc.sql("select * from award where athlete_id = :athlete")
                .param("athlete", athlete)
                .query((row, number) -> award(row))
                .list();
    }

    @Override
    public List<GivenAward> listAwards(UUID athlete, AwardPosition after, int limit) {
        return jdbc.sql("""
                        select * from award where athlete_id = :athlete and (day < :day or (day = :day
                            and (rule, tier, occasion) > (:rule, :tier, :occasion)))
                        order by day desc, rule, tier, occasion limit :limit""")
                .param("athlete", athlete)
                .param("day", after.day())
                .param("rule", after.rule())
                .param("tier", after.tier())
                .param("occasion", after.occasion())
                .param("limit", limit)
                .query((row, number) -> new GivenAward(
                        award(row),
                        row.getObject("awarded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void put(UUID athlete, Award award, Instant now) {
        jdbc.sql("""
                        insert into award (athlete_id, rule, tier, occasion, day, training_id, value, threshold, awarded_at)
                        values (:athlete, :rule, :tier, :occasion, :day, :training, :value, :threshold, :now)
                        on conflict (athlete_id, rule, tier, occasion) do update set
                            day = excluded.day, training_id = excluded.training_id, value = excluded.value,
                            threshold = excluded.threshold""")
                .param("athlete", athlete)
                .param("rule", award.rule())
                .param("tier", award.tier())
                .param("occasion", award.occasion())
                .param("day", award.day())
                .param("training", award.training())
                .param("value", award.value())
                .param("threshold", award.threshold())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(UUID athlete, AwardKey award) {
        jdbc.sql("""
                        delete from award
                        where athlete_id = :athlete and rule = :rule and tier = :tier and occasion = :occasion""")
                .param("athlete", athlete)
                .param("rule", award.rule())
                .param("tier", award.tier())
                .param("occasion", award.occasion())
                .update();
    }

    @Override
    public long put(UUID athlete, long points, int level) {
        return jdbc.sql("""
                        insert into athlete_standing (athlete_id, points, level, version)
                        values (:athlete, :points, :level, 1)
                        on conflict (athlete_id) do update set
                            points = excluded.points, level = excluded.level, version = athlete_standing.version + 1
                        where athlete_standing.points <> excluded.points or athlete_standing.level <> excluded.level
                        returning version""")
                .param("athlete", athlete)
                .param("points", points)
                .param("level", level)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private static Award award(ResultSet row) throws SQLException {
        return new Award(
                row.getString("rule"),
                row.getInt("tier"),
                row.getString("occasion"),
                row.getObject("day", LocalDate.class),
                row.getObject("training_id", UUID.class),
                row.getLong("value"),
                row.getLong("threshold"));
    }
}
