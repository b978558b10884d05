package io.fitconnect.integration.vendorapp.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which apps an account owns, in the archive of its data; auth-service tells the rest of them. */
@Repository
class VendorAppArchive implements AthleteArchive {

    private static final ArchiveTable APPS =
            new ArchiveTable("vendor_app", List.of("client_id"), "owner_id", List.of("client_id"));

    private final ArchiveRows rows;

    VendorAppArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("vendor-apps.json", rows.of(APPS, athlete));
    }
}
