package io.fitconnect.notification.push.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Browsers in the archive of an athlete's data, without their keys. */
@Repository
class DeviceArchive implements AthleteArchive {

    private static final ArchiveTable TABLE =
            new ArchiveTable("push_device", List.of("name", "since"), "athlete_id", List.of("device_id"));

    private final ArchiveRows rows;

    DeviceArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("devices.json", rows.of(TABLE, athlete));
    }
}
