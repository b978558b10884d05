package io.fitconnect.notification.kind.gearworn.persistence;

import io.fitconnect.notification.kind.gearworn.GearNames;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names in the table {@code gear_name}. Archives have them from profile-service, whose they are. */
@Repository
class JdbcGearNames implements GearNames, AthleteData {

    private final JdbcClient jdbc;

    JdbcGearNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> find(UUID athlete, UUID gear) {
        return jdbc.sql("select name from gear_name where athlete_id = ? and gear_id = ?")
                .params(athlete, gear)
                .query(String.class)
                .optional();
    }

    @Override
    public void keep(UUID athlete, UUID gear, String name, long version) {
        jdbc.sql("""
                        insert into gear_name (athlete_id, gear_id, name, version) values (?, ?, ?, ?)
                        on conflict (athlete_id, gear_id) do update set name = excluded.name, version = excluded.version
                        where gear_name.version < excluded.version""").params(athlete, gear, name, version).update();
    }

    @Override
    public void remove(UUID athlete, UUID gear) {
        jdbc.sql("delete from gear_name where athlete_id = ? and gear_id = ?")
                .params(athlete, gear)
                .update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from gear_name where athlete_id = ?").param(athlete).update();
    }
}
