package io.fitconnect.promo.campaign.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What an athlete was shown, and the facts that segments ask, in the archive of the athlete's data. */
@Repository
class CampaignArchive implements AthleteArchive {

    private final ArchiveRows rows;

    CampaignArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("campaigns-shown.json", rows.of("campaign_show", athlete, "id"));
        archive.documents("audience.json", rows.of("audience", athlete, "athlete_id"));
    }
}
