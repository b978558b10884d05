package io.fitconnect.profile.gear.persistence;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.GearKey;
import io.fitconnect.profile.gear.Mounting;
import io.fitconnect.profile.gear.Mountings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMountings implements Mountings {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    JdbcMountings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Mounting> listOf(GearKey component) {
        return newest(component, MOST);
    }

    @Override
    public Map<GearId, GearId> listCarriers(AthleteId athlete) {
        Map<GearId, GearId> carriers = new HashMap<>();
        jdbc.sql("""
                        select gear_id, carrier_id from gear_mounting
                        where athlete_id = :athlete and dismounted_at is null""").param("athlete", athlete.value()).query(row -> {
            carriers.put(
                    new GearId(row.getObject("gear_id", UUID.class)),
                    new GearId(row.getObject("carrier_id", UUID.class)));
        });
        return carriers;
    }

    @Override
    public Optional<Mounting> findLast(GearKey component) {
        return newest(component, 1).stream().findFirst();
    }

    @Override
    public void mount(GearKey component, Mounting mounting) {
        jdbc.sql("""
                        insert into gear_mounting (athlete_id, gear_id, mounted_at, carrier_id)
                        values (:athlete, :gear, :mountedAt, :carrier)""")
                .param("athlete", component.athlete().value())
                .param("gear", component.gear().value())
                .param("mountedAt", mounting.mountedAt().atOffset(ZoneOffset.UTC))
                .param("carrier", mounting.carrier().value())
                .update();
    }

    @Override
    public void dismount(GearKey component, Instant at) {
        jdbc.sql("""
                        update gear_mounting set dismounted_at = :at
                        where athlete_id = :athlete and gear_id = :gear and dismounted_at is null""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("athlete", component.athlete().value())
                .param("gear", component.gear().value())
                .update();
    }

    private List<Mounting> newest(GearKey component, int limit) {
        return jdbc.sql("""
                        select carrier_id, mounted_at, dismounted_at from gear_mounting
                        where athlete_id = :athlete and gear_id = :gear order by mounted_at desc limit :limit""")
                .param("athlete", component.athlete().value())
                .param("gear", component.gear().value())
                .param("limit", limit)
                .query((row, number) -> MountingRows.mounting(row))
                .list();
    }
}
