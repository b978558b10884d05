package io.fitconnect.profile.gear.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The gear in the archive of an athlete's data. */
@Repository
class GearArchive implements AthleteArchive {

    private final ArchiveRows rows;

    GearArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("gear.json", rows.of("gear", athlete, "id"));
        archive.documents("gear-mountings.json", rows.of("gear_mounting", athlete, "gear_id", "mounted_at"));
        archive.documents("gear-services.json", rows.of("gear_service", athlete, "gear_id", "served_at"));
        archive.documents("gear-uses.json", rows.of("gear_use", athlete, "gear_id", "training_id"));
        archive.documents("gear-wear.json", rows.of("gear_wear", athlete, "gear_id"));
    }
}
