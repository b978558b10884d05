package io.fitconnect.profile.measurement.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Measurements in the archive of an athlete's data. */
@Repository
class MeasurementArchive implements AthleteArchive {

    private final JdbcTemplate jdbc;

    MeasurementArchive(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("measurements.json", new ArchiveRows(jdbc).of("measurement", athlete, "measured_on"));
    }
}
