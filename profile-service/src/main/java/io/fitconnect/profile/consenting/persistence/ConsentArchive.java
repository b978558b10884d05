package io.fitconnect.profile.consenting.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The evidence of consents in the archive of an athlete's data. */
@Repository
class ConsentArchive implements AthleteArchive {

    private final ArchiveRows rows;

    ConsentArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("consents.json", rows.of("consent_record", athlete, "id"));
    }
}
