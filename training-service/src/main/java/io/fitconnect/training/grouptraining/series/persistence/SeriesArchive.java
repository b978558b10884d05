package io.fitconnect.training.grouptraining.series.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The series of an athlete, in the archive of the athlete's data. */
@Repository
class SeriesArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "group_training_series",
            List.of("id", "rule", "first_start", "exceptions", "ended", "details"),
            "organiser_id",
            List.of("id"));

    private final ArchiveRows rows;

    SeriesArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("group-training-series.json", rows.of(TABLE, athlete));
    }
}
