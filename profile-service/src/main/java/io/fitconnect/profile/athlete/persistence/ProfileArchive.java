package io.fitconnect.profile.athlete.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The profile in the archive of an athlete's data. */
@Repository
class ProfileArchive implements AthleteArchive {

    private final JdbcTemplate jdbc;

    ProfileArchive(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("profile.json", new ArchiveRows(jdbc).of("athlete", athlete, "athlete_id"));
        archive.document(
                "weights.json",
                jdbc.query(
                        "select measured_on, kilograms from athlete_weight where athlete_id = ? order by measured_on",
                        (row, number) -> new Weight(row.getString("measured_on"), row.getDouble("kilograms")),
                        athlete));
    }

    record Weight(String measuredOn, double kilograms) {}
}
