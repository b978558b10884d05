package io.fitconnect.auth.remembereddevice.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The remembered browsers in the archive of a person's data, without the digests of their secrets. */
@Component
class RememberedDeviceArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "remembered_device",
            List.of("id", "name", "skips_second_factor", "last_used_at", "expires_at"),
            "account_id",
            List.of("id"));

    private final ArchiveRows rows;

    RememberedDeviceArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("remembered-devices.json", rows.of(TABLE, athlete));
    }
}
