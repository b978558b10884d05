package io.fitconnect.integration.webhook.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What apps were told of an athlete, in the archive of the athlete's data. */
@Repository
class DeliveryArchive implements AthleteArchive {

    private static final ArchiveTable DELIVERIES = new ArchiveTable(
            "webhook_delivery",
            List.of("id", "kind", "import_id", "external_id", "reason", "state", "attempted_at"),
            "athlete_id",
            List.of("webhook_id", "id"));

    private final ArchiveRows rows;

    DeliveryArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("told-to-apps.json", rows.of(DELIVERIES, athlete));
    }
}
