package io.fitconnect.social.people.contact.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The contact link in the archive: that there is one, and the digest of its address. */
@Repository
class ContactLinkArchive implements AthleteArchive {

    private final ArchiveRows rows;

    ContactLinkArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("contact-link.json", rows.of("contact_link", athlete, "athlete_id"));
    }
}
