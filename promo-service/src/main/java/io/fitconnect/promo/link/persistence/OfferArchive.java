package io.fitconnect.promo.link.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The offers in the archive of an athlete's data, with when they were followed. */
@Repository
class OfferArchive implements AthleteArchive {

    private final ArchiveRows rows;

    OfferArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("offers.json", rows.of("offer", athlete, "id"));
    }
}
