package io.fitconnect.social.people.suggestion.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Whom the athlete muted, in the archive. Participations stand there from training-service. */
@Repository
class SuggestionArchive implements AthleteArchive {

    private final ArchiveRows rows;

    SuggestionArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("muted-suggestions.json", rows.of("suggestion_muted", athlete, "muted_id"));
    }
}
