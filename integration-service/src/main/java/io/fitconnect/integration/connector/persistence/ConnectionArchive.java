package io.fitconnect.integration.connector.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The trackers that an athlete connected, in the archive of the athlete's data. Tokens and what only guards them stay out. */
@Repository
class ConnectionArchive implements AthleteArchive {

    private static final ArchiveTable CONNECTIONS = new ArchiveTable(
            "tracker_connection",
            List.of("remote_athlete", "state", "scopes", "connected_at", "exchanged_at"),
            "athlete_id",
            List.of("tracker"));

    private final ArchiveRows rows;

    ConnectionArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("trackers.json", rows.of(CONNECTIONS, athlete));
        archive.documents("tracker-recordings.json", rows.of("tracker_item", athlete, "tracker", "external_id"));
    }
}
