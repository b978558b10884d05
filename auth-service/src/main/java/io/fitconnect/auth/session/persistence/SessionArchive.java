package io.fitconnect.auth.session.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The browsers in which a person is signed in, in the archive of the person's data; without the ids, which open them. */
@Component
class SessionArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "http_session",
            List.of("creation_time", "last_access_time", "expiry_time"),
            "principal_name",
            List.of("primary_id"));

    private final ArchiveRows rows;

    SessionArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents(
                "sessions.json",
                sink -> rows.of(TABLE, athlete.toString()).forEach(row -> sink.accept(Document.of((Map<?, ?>) row))));
    }

    record Document(Instant signedInAt, Instant lastUsedAt, Instant endsAt) {

        static Document of(Map<?, ?> row) {
            return new Document(time(row, "creationTime"), time(row, "lastAccessTime"), time(row, "expiryTime"));
        }

        private static Instant time(Map<?, ?> row, String member) {
            return Instant.ofEpochMilli((Long) Objects.requireNonNull(row.get(member)));
        }
    }
}
