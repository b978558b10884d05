package io.fitconnect.auth.suspension.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The suspensions of an account, in the archive of a person's data; social-service says why. */
@Component
class SuspensionArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "account_suspension", List.of("decision_id", "until_at", "lifted"), "account_id", List.of("decision_id"));

    private final ArchiveRows rows;

    SuspensionArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("suspensions.json", rows.of(TABLE, athlete));
    }
}
