package io.fitconnect.training.grouptraining.participation.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** In what an athlete takes part, in the archive of the athlete's data. */
@Repository
class ParticipationArchive implements AthleteArchive {

    private final ArchiveRows rows;

    ParticipationArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("participation.json", rows.of("participation", athlete, "group_training_id"));
    }
}
