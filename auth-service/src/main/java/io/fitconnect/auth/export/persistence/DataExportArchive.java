package io.fitconnect.auth.export.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The exports that a person asked for, in the archive of the person's data. */
@Component
class DataExportArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "data_export", List.of("requested_at", "completed_at", "expires_at"), "account_id", List.of("id"));

    private final ArchiveRows rows;

    DataExportArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("exports.json", rows.of(TABLE, athlete));
    }
}
