package io.fitconnect.integration.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.ids.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RunningService
class MovedSharingsIntegrationTests {

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcTemplate jdbc;

    private final String schema = "s" + Ids.next().toString().substring(24);
    private final UUID athlete = Ids.next();

    @Test
    void keepsEveryRowOfTheEarlierRelease() {
        platform().load().migrate();
        own().target("33").load().migrate();
        for (boolean trashed : List.of(true, false)) {
            jdbc.update(
                    "insert into " + schema + ".training_sharing"
                            + " (athlete_id, training_id, visibility, parts, showable, trashed, version)"
                            + " values (?, ?, 'friends', '{\"map\":\"only-me\"}', true, ?, 7)",
                    athlete,
                    Ids.next(),
                    trashed);
        }
        List<Map<String, Object>> before = rows("training_sharing");

        own().load().migrate();

        assertThat(rows("shared_training")).hasSize(2).isEqualTo(before);
        assertThat(jdbc.queryForList(
                        "select table_name from information_schema.tables where table_schema = ?",
                        String.class,
                        schema))
                .doesNotContain("training_sharing");
    }

    private List<Map<String, Object>> rows(String table) {
        return jdbc.queryForList(
                "select athlete_id, training_id, visibility, cast(parts as text) as parts, showable, trashed, version from "
                        + schema + "." + table + " order by training_id");
    }

    private FluentConfiguration platform() {
        return own().locations("classpath:db/platform").table("platform_schema_history");
    }

    private FluentConfiguration own() {
        return Flyway.configure().configuration(flyway.getConfiguration()).schemas(schema);
    }
}
