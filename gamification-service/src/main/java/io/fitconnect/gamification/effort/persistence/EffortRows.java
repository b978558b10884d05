package io.fitconnect.gamification.effort.persistence;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The efforts of an athlete who leaves, or takes everything along. */
@Repository
class EffortRows implements AthleteBulk, AthleteArchive {

    private static final AthleteTable EFFORT = new AthleteTable("effort", "athlete_id", "athlete_id", "training_id");

    private final JdbcClient jdbc;
    private final ArchiveRows rows;

    EffortRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.rows = new ArchiveRows(template);
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return EFFORT.eraseSome(jdbc, athlete, most);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("efforts.json", rows.of("effort", athlete, "training_id"));
    }
}
