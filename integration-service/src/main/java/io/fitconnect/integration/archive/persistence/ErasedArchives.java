package io.fitconnect.integration.archive.persistence;

import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases an athlete's archives, and with them the parts that are still there. */
@Repository
class ErasedArchives implements AthleteBulk {

    private static final AthleteTable FILES =
            new AthleteTable("import_archive_file", "athlete_id", "archive_id", "number");

    private final JdbcClient jdbc;

    ErasedArchives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return FILES.eraseSome(jdbc, athlete, most);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        AthleteBulk.super.erase(athlete, leftovers);
        jdbc.sql("delete from import_archive where athlete_id = ? returning id")
                .param(athlete)
                .query(UUID.class)
                .list()
                .forEach(id -> leftovers.add(ErasureKind.ARCHIVE.name(), id));
    }
}
