package io.fitconnect.auth.authorization.persistence;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a person granted to applications, in the archive of the person's data, without tokens. */
@Component
class AuthorizationArchive implements AthleteArchive {

    private static final String CLIENT = "registeredClientId";
    private static final ArchiveTable TABLE = new ArchiveTable(
            "oauth2_authorization",
            List.of(
                    "registered_client_id",
                    "authorized_scopes",
                    "access_token_issued_at",
                    "access_token_expires_at",
                    "refresh_token_issued_at",
                    "refresh_token_expires_at"),
            "principal_name",
            List.of("id"));

    private final ArchiveRows rows;
    private final RegisteredClients clients;

    AuthorizationArchive(JdbcTemplate jdbc, RegisteredClients clients) {
        this.rows = new ArchiveRows(jdbc);
        this.clients = clients;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents(
                "sign-ins-to-applications.json",
                sink -> rows.of(TABLE, athlete.toString()).forEach(row -> sink.accept(withName((Map<?, ?>) row))));
    }

    private Map<Object, Object> withName(Map<?, ?> row) {
        Map<Object, Object> document = new LinkedHashMap<>(row);
        var client = clients.findById(String.valueOf(document.remove(CLIENT)));
        if (client != null) {
            document.put("application", client.getClientName());
        }
        return document;
    }
}
