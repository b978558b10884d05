package io.fitconnect.profile.gear.persistence;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.GearKey;
import io.fitconnect.profile.gear.LifeStart;
import io.fitconnect.profile.gear.Overhaul;
import io.fitconnect.profile.gear.Overhauls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOverhauls implements Overhauls {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    JdbcOverhauls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(GearKey item, Overhaul overhaul) {
        jdbc.sql("""
                        insert into gear_service (athlete_id, gear_id, served_at, note)
                        values (:athlete, :gear, :servedAt, :note)""")
                .param("athlete", item.athlete().value())
                .param("gear", item.gear().value())
                .param("servedAt", overhaul.servedAt().atOffset(ZoneOffset.UTC))
                .param("note", overhaul.note())
                .update();
    }

    @Override
    public List<Overhaul> listOf(GearKey item) {
        return jdbc.sql("""
                        select served_at, note from gear_service
                        where athlete_id = :athlete and gear_id = :gear order by served_at desc limit :limit""")
                .param("athlete", item.athlete().value())
                .param("gear", item.gear().value())
                .param("limit", MOST)
                .query((row, number) -> new Overhaul(
                        row.getObject("served_at", OffsetDateTime.class).toInstant(), row.getString("note")))
                .list();
    }

    @Override
    public boolean remove(GearKey item, Instant servedAt) {
        return jdbc.sql("""
                                delete from gear_service
                                where athlete_id = :athlete and gear_id = :gear and served_at = :servedAt""")
                        .param("athlete", item.athlete().value())
                        .param("gear", item.gear().value())
                        .param("servedAt", servedAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Map<GearId, LifeStart> livesOf(AthleteId athlete) {
        Map<GearId, LifeStart> lives = new HashMap<>();
        jdbc.sql("""
                        select gear_id, count(*) as services, max(served_at) as last_service from gear_service
                        where athlete_id = :athlete group by gear_id""").param("athlete", athlete.value()).query(row -> {
            lives.put(new GearId(row.getObject("gear_id", UUID.class)), life(row));
        });
        return lives;
    }

    @Override
    public LifeStart lifeOf(GearKey item) {
        return jdbc.sql("""
                        select count(*) as services, max(served_at) as last_service from gear_service
                        where athlete_id = :athlete and gear_id = :gear""")
                .param("athlete", item.athlete().value())
                .param("gear", item.gear().value())
                .query((row, number) -> life(row))
                .single();
    }

    private static LifeStart life(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime last = row.getObject("last_service", OffsetDateTime.class);
        return new LifeStart(row.getInt("services"), last == null ? null : last.toInstant());
    }
}
