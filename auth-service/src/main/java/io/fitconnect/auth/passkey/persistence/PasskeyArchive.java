package io.fitconnect.auth.passkey.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The passkeys in the archive of a person's data, without keys and names of authenticators. */
@Component
class PasskeyArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "passkey",
            List.of("id", "label", "backup_state", "created_at", "last_used_at"),
            "account_id",
            List.of("id"));

    private final ArchiveRows rows;

    PasskeyArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("passkeys.json", rows.of(TABLE, athlete));
    }
}
