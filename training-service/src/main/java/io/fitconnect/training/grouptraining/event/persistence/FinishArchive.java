package io.fitconnect.training.grouptraining.event.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** An athlete's finishes, in the archive of the athlete's data. */
@Repository
class FinishArchive implements AthleteArchive {

    private final ArchiveRows rows;

    FinishArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("event-finishes.json", rows.of("event_finish", athlete, "group_training_id"));
    }
}
