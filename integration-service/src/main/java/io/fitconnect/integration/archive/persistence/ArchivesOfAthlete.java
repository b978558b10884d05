package io.fitconnect.integration.archive.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which archives an athlete handed in, and what became of their files, in the archive of the athlete's data. */
@Repository
class ArchivesOfAthlete implements AthleteArchive {

    private static final ArchiveTable ARCHIVES = new ArchiveTable(
            "import_archive",
            List.of(
                    "id",
                    "client_id",
                    "file_name",
                    "bytes",
                    "state",
                    "reason",
                    "created_at",
                    "finished_at",
                    "files",
                    "imported",
                    "known",
                    "skipped",
                    "refused"),
            "athlete_id",
            List.of("id"));
    private static final ArchiveTable FILES = new ArchiveTable(
            "import_archive_file",
            List.of("archive_id", "number", "name", "status", "import_id", "reason"),
            "athlete_id",
            List.of("archive_id", "number"));

    private final ArchiveRows rows;

    ArchivesOfAthlete(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("import-archives.json", rows.of(ARCHIVES, athlete));
        archive.documents("import-archive-files.json", rows.of(FILES, athlete));
    }
}
