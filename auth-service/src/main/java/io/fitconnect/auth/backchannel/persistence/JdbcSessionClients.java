package io.fitconnect.auth.backchannel.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.backchannel.SessionClient;
import io.fitconnect.auth.backchannel.SessionClients;
import io.fitconnect.platform.ids.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSessionClients implements SessionClients {

    private static final RowMapper<SessionClient> ROW = (row, number) ->
            new SessionClient(row.getString(1), row.getString(2), new AccountId(row.getObject(3, UUID.class)));
    private static final String RETURNING = " returning session_id, registered_client_id, account_id";

    private final JdbcClient jdbc;

    JdbcSessionClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SessionClient client, Instant expiresAt) {
        jdbc.sql("""
            insert into session_client (id, session_id, registered_client_id, account_id, expires_at)
            values (?, ?, ?, ?, ?)
            on conflict (session_id, registered_client_id) do update set expires_at = excluded.expires_at\
            """)
                .params(
                        Ids.next(),
                        client.sessionId(),
                        client.registeredClient(),
                        client.account().value(),
                        expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<SessionClient> removeSession(String sessionId) {
        return jdbc.sql("delete from session_client where session_id = ?" + RETURNING)
                .param(sessionId)
                .query(ROW)
                .list();
    }

    @Override
    public List<SessionClient> removeSessions(AccountId account, String keptSession) {
        return jdbc.sql("delete from session_client where account_id = ? and session_id <> ?" + RETURNING)
                .params(account.value(), keptSession)
                .query(ROW)
                .list();
    }
}
