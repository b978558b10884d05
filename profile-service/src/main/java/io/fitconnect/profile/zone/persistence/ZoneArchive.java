package io.fitconnect.profile.zone.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Zones in the archive of an athlete's data. */
@Repository
class ZoneArchive implements AthleteArchive {

    private final JdbcTemplate jdbc;

    ZoneArchive(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("zone-sets.json", new ArchiveRows(jdbc).of("zone_set", athlete, "from_day"));
    }
}
