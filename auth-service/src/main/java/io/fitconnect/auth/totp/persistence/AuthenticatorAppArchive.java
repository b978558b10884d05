package io.fitconnect.auth.totp.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** That an authenticator app is set up, in the archive of a person's data; without its secret. */
@Component
class AuthenticatorAppArchive implements AthleteArchive {

    private static final ArchiveTable TABLE =
            new ArchiveTable("authenticator_app", List.of("added_at"), "account_id", List.of("account_id"));

    private final ArchiveRows rows;

    AuthenticatorAppArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("authenticator-app.json", rows.of(TABLE, athlete));
    }
}
