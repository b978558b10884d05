package io.fitconnect.integration.connector.persistence;

import io.fitconnect.integration.connector.ConnectionId;
import io.fitconnect.integration.connector.Consents;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consents in the table {@code tracker_authorization}. */
@Repository
class SqlConsents implements Consents {

    private final JdbcClient jdbc;

    SqlConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(byte[] digest, ConnectionId id, String sealedVerifier, Instant expiresAt) {
        jdbc.sql("delete from tracker_authorization where athlete_id = ? and tracker = ?")
                .params(id.athlete(), id.tracker())
                .update();
        jdbc.sql("""
                        insert into tracker_authorization (digest, athlete_id, tracker, sealed_verifier, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(digest, id.athlete(), id.tracker(), sealedVerifier, expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<String> take(byte[] digest, ConnectionId id, Instant now) {
        return jdbc.sql("""
                        delete from tracker_authorization
                        where digest = ? and athlete_id = ? and tracker = ? and expires_at > ?
                        returning sealed_verifier""")
                .params(digest, id.athlete(), id.tracker(), now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }
}
