package io.fitconnect.integration.imports.persistence;

import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Erases the ledger of an athlete, and with it the raw files and streams. */
@Repository
class ErasedImports implements AthleteData {

    private static final List<String> TABLES =
            List.of("correction", "activity", "import_push", "import_external_id", "import_content", "import_ledger");

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
        list("select streams_id from activity where athlete_id = ? and streams_id is not null", athlete)
                .forEach(id -> leftovers.add(ErasureKind.STREAMS.name(), id));
        TABLES.forEach(table -> jdbc.update("delete from " + table + " where athlete_id = ?", athlete));
    }

    private List<UUID> list(String query, UUID athlete) {
        return jdbc.queryForList(query, UUID.class, athlete);
    }
}
