package io.fitconnect.auth.backchannel.persistence;

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

/** In which applications a person signed in with a session, in the archive of the person's data. */
@Component
class SessionClientArchive implements AthleteArchive {

    private static final String CLIENT = "registeredClientId";
    private static final ArchiveTable TABLE = new ArchiveTable(
            "session_client", List.of("session_id", "registered_client_id", "expires_at"), "account_id", List.of("id"));

    private final ArchiveRows rows;
    private final RegisteredClients clients;

    SessionClientArchive(JdbcTemplate jdbc, RegisteredClients clients) {
        this.rows = new ArchiveRows(jdbc);
        this.clients = clients;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents(
                "session-applications.json",
                sink -> rows.of(TABLE, athlete).forEach(row -> sink.accept(withName((Map<?, ?>) row))));
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
