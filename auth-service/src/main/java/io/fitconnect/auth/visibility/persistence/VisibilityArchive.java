package io.fitconnect.auth.visibility.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whether others see the account, in the archive of a person's data. */
@Component
class VisibilityArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "account_visibility",
            List.of("leaving", "suspended", "moderated", "changed_at"),
            "account_id",
            List.of("account_id"));

    private final ArchiveRows rows;

    VisibilityArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("visibility.json", rows.of(TABLE, athlete));
    }
}
