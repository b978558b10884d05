package io.fitconnect.auth.audit.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The audit log in the archive of a person's data. */
@Component
class AuditArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "account_event",
            List.of("id", "recorded_at", "kind", "detail", "network", "device"),
            "account_id",
            List.of("id"));

    private final ArchiveRows rows;

    AuditArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("account-activity.json", rows.of(TABLE, athlete));
    }
}
