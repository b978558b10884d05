package io.fitconnect.notification.mail.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The address in the archive of an athlete's data, with the state that the athlete can see. */
@Repository
class ContactArchive implements AthleteArchive {

    private final ArchiveRows rows;

    ContactArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("mail-address.json", rows.of("contact", athlete, "athlete_id"));
    }
}
