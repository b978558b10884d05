package io.fitconnect.training.plan.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The plan in the archive of an athlete's data. */
@Repository
class PlanArchive implements AthleteArchive {

    private final ArchiveRows rows;

    PlanArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("plan.json", rows.of("plan_entry", athlete, "id"));
    }
}
