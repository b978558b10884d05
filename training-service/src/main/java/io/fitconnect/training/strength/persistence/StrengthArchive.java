package io.fitconnect.training.strength.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Exercises and sets in the archive of an athlete's data. */
@Repository
class StrengthArchive implements AthleteArchive {

    private final ArchiveRows rows;

    StrengthArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("exercises.json", rows.of("own_exercise", athlete, "id"));
        archive.documents("strength-sets.json", rows.of("strength_log", athlete, "training_id"));
    }
}
