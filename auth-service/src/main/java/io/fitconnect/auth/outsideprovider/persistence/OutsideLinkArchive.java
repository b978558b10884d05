package io.fitconnect.auth.outsideprovider.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The links to outside providers in the archive of a person's data. */
@Component
class OutsideLinkArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "outside_link", List.of("provider", "subject", "linked_at"), "account_id", List.of("provider"));

    private final ArchiveRows rows;

    OutsideLinkArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("outside-providers.json", rows.of(TABLE, athlete));
    }
}
