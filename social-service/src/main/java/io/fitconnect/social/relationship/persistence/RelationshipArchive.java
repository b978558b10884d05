package io.fitconnect.social.relationship.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The lists of an athlete in the archive of the athlete's data; never who blocks the athlete. */
@Repository
class RelationshipArchive implements AthleteArchive {

    private final ArchiveRows rows;

    RelationshipArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("relationships.json", rows.of("relationship_entry", athlete, "tie", "other_id"));
    }
}
