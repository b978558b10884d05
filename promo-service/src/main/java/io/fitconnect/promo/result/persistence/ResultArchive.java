package io.fitconnect.promo.result.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The campaigns that an athlete was counted in, in the archive of the athlete's data. */
@Repository
class ResultArchive implements AthleteArchive {

    private final ArchiveRows rows;

    ResultArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("campaigns-counted.json", rows.of("campaign_person", athlete, "campaign_id"));
    }
}
