package io.fitconnect.auth.leaving.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The deletion that the owner asked for, in the archive of a person's data. */
@Component
class LeavingArchive implements AthleteArchive {

    private static final ArchiveTable TABLE =
            new ArchiveTable("account_leaving", List.of("asked_at", "erase_at"), "account_id", List.of("id"));

    private final ArchiveRows rows;

    LeavingArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("deletion.json", rows.of(TABLE, athlete));
    }
}
