package io.fitconnect.platform.privacy;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.platform.relation.Standing;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The zones of all athletes. A state that is older than the kept one changes nothing. */
public final class KeptPrivacyZones implements AthleteData {

    private static final PrivacyZones NONE = new PrivacyZones(List.of());

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeptPrivacyZones(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The zones by which whatever this viewer gets of the athlete is cut: none for the athlete. */
    public PrivacyZones hiding(UUID athlete, Standing viewer) {
        return viewer == Standing.OWNER ? NONE : get(athlete);
    }

    /** The zones by which whatever others get of this athlete is cut. */
    public PrivacyZones get(UUID athlete) {
        return jdbc.sql("select zones from privacy_zone_state where athlete_id = :athlete")
                .param("athlete", athlete)
                .query((row, number) -> List.of(json.readValue(row.getString("zones"), KeptCircle[].class)))
                .optional()
                .map(circles -> new PrivacyZones(
                        circles.stream().map(KeptCircle::toZone).toList()))
                .orElse(NONE);
    }

    void keep(UUID athlete, List<KeptCircle> circles, long version) {
        jdbc.sql("""
                        insert into privacy_zone_state (athlete_id, zones, version)
                        values (:athlete, cast(:zones as jsonb), :version)
                        on conflict (athlete_id) do update set zones = excluded.zones, version = excluded.version
                        where privacy_zone_state.version < excluded.version""")
                .param("athlete", athlete)
                .param("zones", json.writeValueAsString(circles))
                .param("version", version)
                .update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from privacy_zone_state where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
