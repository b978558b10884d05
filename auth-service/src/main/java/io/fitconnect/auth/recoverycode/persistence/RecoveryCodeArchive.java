package io.fitconnect.auth.recoverycode.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How many recovery codes are left, in the archive of a person's data; without their digests. */
@Component
class RecoveryCodeArchive implements AthleteArchive {

    private static final ArchiveTable TABLE =
            new ArchiveTable("recovery_code_set", List.of("unused", "created_at"), "account_id", List.of("account_id"));

    private final ArchiveRows rows;

    RecoveryCodeArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("recovery-codes.json", rows.of(TABLE, athlete));
    }
}
