package io.fitconnect.training.timezone.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.training.timezone.AthleteZones;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAthleteZones implements AthleteZones, AthleteData {

    private final JdbcClient jdbc;

    JdbcAthleteZones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ZoneId> find(UUID athlete) {
        return jdbc.sql("select time_zone from athlete_zone where athlete_id = :athlete")
                .param("athlete", athlete)
                .query(String.class)
                .optional()
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .filter(zone -> !zone.getRules().equals(ZoneOffset.UTC.getRules()));
    }

    @Override
    public void keep(UUID athlete, String zone, long version) {
        jdbc.sql("""
                        insert into athlete_zone (athlete_id, time_zone, version)
                        values (:athlete, :zone, :version)
                        on conflict (athlete_id) do update set time_zone = excluded.time_zone, version = excluded.version
                        where athlete_zone.version < excluded.version""")
                .param("athlete", athlete)
                .param("zone", zone)
                .param("version", version)
                .update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from athlete_zone where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
