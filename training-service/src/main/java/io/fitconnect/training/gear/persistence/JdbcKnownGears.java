package io.fitconnect.training.gear.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.gear.KnownGear;
import io.fitconnect.training.gear.KnownGears;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKnownGears implements KnownGears, AthleteData {

    private final JdbcClient jdbc;

    JdbcKnownGears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(KnownGear gear) {
        jdbc.sql("""
                        insert into gear_item (athlete_id, gear_id, kind, active, defaults, version)
                        values (:athlete, :gear, :kind, :active, :defaults, :version)
                        on conflict (athlete_id, gear_id) do update set kind = excluded.kind, active = excluded.active,
                            defaults = excluded.defaults, version = excluded.version
                        where gear_item.version < excluded.version""")
                .param("athlete", gear.athlete().value())
                .param("gear", gear.id())
                .param("kind", gear.kind())
                .param("active", gear.isActive())
                .param("defaults", DefaultWords.of(gear))
                .param("version", gear.version())
                .update();
    }

    @Override
    public List<KnownGear> listOf(AthleteId athlete) {
        return jdbc.sql("select * from gear_item where athlete_id = :athlete order by gear_id desc")
                .param("athlete", athlete.value())
                .query((row, number) -> new KnownGear(
                        athlete,
                        row.getObject("gear_id", UUID.class),
                        row.getString("kind"),
                        row.getBoolean("active"),
                        DefaultWords.parse(row.getString("defaults")),
                        DefaultWords.parseRoutes(row.getString("defaults")),
                        row.getLong("version")))
                .list();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from gear_item where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
