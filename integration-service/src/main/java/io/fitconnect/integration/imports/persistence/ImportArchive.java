package io.fitconnect.integration.imports.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The ledger of imports and the activities of their files in the archive of an athlete's data. */
@Repository
class ImportArchive implements AthleteArchive {

    private final ArchiveRows rows;

    ImportArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("imports.json", rows.of("import_ledger", athlete, "id"));
        archive.documents("pushes.json", rows.of("import_push", athlete, "client_id", "import_id"));
        archive.documents("external-ids.json", rows.of("import_external_id", athlete, "client_id", "external_id"));
        archive.documents("contents.json", rows.of("import_content", athlete, "content_sha256"));
        archive.documents("activities.json", rows.of("activity", athlete, "id"));
        archive.documents("training-sharings.json", rows.of("shared_training", athlete, "training_id"));
        archive.documents("corrections.json", rows.of("correction", athlete, "activity_id", "number"));
    }
}
