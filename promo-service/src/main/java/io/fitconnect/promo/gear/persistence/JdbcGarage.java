package io.fitconnect.promo.gear.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.promo.gear.AnnouncedWear;
import io.fitconnect.promo.gear.Garage;
import io.fitconnect.promo.gear.Measure;
import io.fitconnect.promo.gear.OwnedItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gear in the tables {@code owned_item} and {@code announced_wear}. */
@Repository
class JdbcGarage implements Garage, AthleteData {

    private final JdbcClient jdbc;

    JdbcGarage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keep(OwnedItem item) {
        return jdbc.sql("""
                        insert into owned_item (athlete_id, gear_id, kind, name, product_id, active, version)
                        values (:athlete, :gear, :kind, :name, :product, :active, :version)
                        on conflict (athlete_id, gear_id) do update set kind = excluded.kind, name = excluded.name,
                            product_id = excluded.product_id, active = excluded.active, version = excluded.version
                        where owned_item.version < excluded.version""")
                        .param("athlete", item.athlete())
                        .param("gear", item.id())
                        .param("kind", item.kind())
                        .param("name", item.name())
                        .param("product", item.productId().orElse(null))
                        .param("active", item.isActive())
                        .param("version", item.version())
                        .update()
                == 1;
    }

    @Override
    public void keep(UUID athlete, UUID gear, AnnouncedWear wear) {
        jdbc.sql("""
                        insert into announced_wear (athlete_id, gear_id, life, measure, used, lower_end, upper_end,
                            weeks, noticed_at)
                        values (:athlete, :gear, :life, :measure, :used, :lower, :upper, :weeks, :at)
                        on conflict (athlete_id, gear_id) do update set life = excluded.life,
                            measure = excluded.measure, used = excluded.used, lower_end = excluded.lower_end,
                            upper_end = excluded.upper_end, weeks = excluded.weeks, noticed_at = excluded.noticed_at
                        where announced_wear.life < excluded.life
                            or (announced_wear.life = excluded.life and announced_wear.noticed_at < excluded.noticed_at)""")
                .param("athlete", athlete)
                .param("gear", gear)
                .param("life", wear.life())
                .param("measure", wear.measure().word())
                .param("used", wear.used())
                .param("lower", wear.lower())
                .param("upper", wear.upper())
                .param("weeks", wear.weeks().orElse(null))
                .param("at", wear.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<OwnedItem> listActive(UUID athlete) {
        return jdbc.sql("select * from owned_item where athlete_id = :athlete and active order by gear_id")
                .param("athlete", athlete)
                .query((row, number) -> readItem(row))
                .list();
    }

    @Override
    public Map<UUID, AnnouncedWear> mapWear(UUID athlete) {
        Map<UUID, AnnouncedWear> wear = new HashMap<>();
        jdbc.sql("select * from announced_wear where athlete_id = :athlete")
                .param("athlete", athlete)
                .query(row -> {
                    wear.put(row.getObject("gear_id", UUID.class), readWear(row));
                });
        return wear;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        for (String table : List.of("owned_item", "announced_wear")) {
            jdbc.sql("delete from " + table + " where athlete_id = :athlete")
                    .param("athlete", athlete)
                    .update();
        }
    }

    private static OwnedItem readItem(ResultSet row) throws SQLException {
        return new OwnedItem(
                row.getObject("athlete_id", UUID.class),
                row.getObject("gear_id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                Optional.ofNullable(row.getString("product_id")),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    private static AnnouncedWear readWear(ResultSet row) throws SQLException {
        return new AnnouncedWear(
                row.getInt("life"),
                Measure.find(row.getString("measure")).orElseThrow(),
                row.getDouble("used"),
                row.getLong("lower_end"),
                row.getLong("upper_end"),
                Optional.ofNullable(row.getObject("weeks", Long.class)),
                row.getObject("noticed_at", OffsetDateTime.class).toInstant());
    }
}
