package io.fitconnect.integration.decoding;

import io.fitconnect.integration.imports.ImportKey;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of the ledger as tests need them. */
public final class LedgerRows {

    private LedgerRows() {}

    /** Enters an import as the last of so many claims has left it. */
    public static void enterClaimed(
            JdbcTemplate jdbc, ImportKey key, String sha256, int bytes, int attempts, Instant dueAt) {
        jdbc.update(
                "insert into import_content (athlete_id, content_sha256, import_id) values (?, ?, ?)",
                key.athleteId(),
                sha256,
                key.id());
        jdbc.update("""
                insert into import_ledger (athlete_id, id, client_id, source_kind, content_sha256, content_bytes, state,
                                           warnings, received_at, due_at, attempts, version)
                values (?, ?, 'fitconnect-web', 'UPLOAD', ?, ?, 'DECODING', '[]', now(), ?, ?, 0)
                """, key.athleteId(), key.id(), sha256, bytes, dueAt.atOffset(ZoneOffset.UTC), attempts);
    }
}
