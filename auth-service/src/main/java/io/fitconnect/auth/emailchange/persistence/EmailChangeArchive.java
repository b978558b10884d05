package io.fitconnect.auth.emailchange.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The change of address that is under way, in the archive of a person's data. */
@Component
class EmailChangeArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "email_change",
            List.of("new_email", "new_proven_at", "present_proven_at", "ends_at"),
            "account_id",
            List.of("id"));

    private final ArchiveRows rows;

    EmailChangeArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("changes-of-address.json", rows.of(TABLE, athlete));
    }
}
