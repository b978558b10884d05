package io.fitconnect.training.grouptraining.event.position.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where an athlete was at the events of these days, in the archive of the athlete's data. */
@Repository
class PositionArchive implements AthleteArchive {

    private final ArchiveRows rows;

    PositionArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("event-positions.json", rows.of("event_position", athlete, "group_training_id"));
    }
}
