package io.fitconnect.auth.consent.persistence;

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

/** What a person allowed vendors, in the archive of the person's data. */
@Component
class ConsentArchive implements AthleteArchive {

    private static final String CLIENT = "registeredClientId";
    private static final ArchiveTable TABLE = new ArchiveTable(
            "oauth2_authorization_consent",
            List.of("registered_client_id", "authorities", "granted_at"),
            "principal_name",
            List.of("registered_client_id"));

    private final ArchiveRows rows;
    private final RegisteredClients clients;

    ConsentArchive(JdbcTemplate jdbc, RegisteredClients clients) {
        this.rows = new ArchiveRows(jdbc);
        this.clients = clients;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents(
                "consents.json",
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
