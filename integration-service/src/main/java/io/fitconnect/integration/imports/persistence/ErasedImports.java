package io.fitconnect.integration.imports.persistence;

import io.fitconnect.integration.activity.ActivityIds;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Erases the ledger of an athlete, and with it the raw files and streams. Streams that a worker may be storing at this
 * moment are known by their guards.
 */
@Repository
class ErasedImports implements AthleteData {

    private static final List<String> TABLES =
            List.of("activity", "stream_guard", "import_push", "import_external_id", "import_content", "import_ledger");

    private final JdbcTemplate jdbc;

    ErasedImports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        list("select id from import_ledger where athlete_id = ?", athlete)
                .forEach(id -> leftovers.add(ErasureKind.RAW_FILE.name(), id));
        list("select id from activity where athlete_id = ?", athlete)
                .forEach(id -> leftovers.add(ErasureKind.STREAMS.name(), id));
        addGuarded(athlete, leftovers);
        TABLES.forEach(table -> jdbc.update("delete from " + table + " where athlete_id = ?", athlete));
    }

    private void addGuarded(UUID athlete, Leftovers leftovers) {
        jdbc.query(
                "select import_id, sessions from stream_guard where athlete_id = ?",
                row -> {
                    UUID importId = row.getObject("import_id", UUID.class);
                    IntStream.range(0, row.getInt("sessions"))
                            .mapToObj(session -> ActivityIds.of(importId, session))
                            .forEach(id -> leftovers.add(ErasureKind.STREAMS.name(), id));
                },
                athlete);
    }

    private List<UUID> list(String query, UUID athlete) {
        return jdbc.queryForList(query, UUID.class, athlete);
    }
}
