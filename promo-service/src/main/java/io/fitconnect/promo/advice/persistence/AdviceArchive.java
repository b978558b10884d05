package io.fitconnect.promo.advice.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The advice in the archive of an athlete's data. What it was made from stands in the parts of the services that own it. */
@Repository
class AdviceArchive implements AthleteArchive {

    private final ArchiveRows rows;

    AdviceArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("advice.json", rows.of("advice", athlete, "id"));
        archive.documents("advice-silences.json", rows.of("silence", athlete, "kind", "word"));
    }
}
