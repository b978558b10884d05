package io.fitconnect.training.moderation.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What moderators hid of an athlete's, in the archive of the athlete's data; social-service says why. */
@Repository
class MeasureArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "moderation_measure",
            List.of("decision_id", "subject_kind", "subject_id", "lifted"),
            "account_id",
            List.of("decision_id"));

    private final ArchiveRows rows;

    MeasureArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("moderation-measures.json", rows.of(TABLE, athlete));
    }
}
