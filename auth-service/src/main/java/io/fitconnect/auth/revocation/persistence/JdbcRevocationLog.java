package io.fitconnect.auth.revocation.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.revocation.LogPosition;
import io.fitconnect.auth.revocation.RecordedRevocation;
import io.fitconnect.auth.revocation.RevocationLog;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.platform.ids.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log in the table {@code revocation}. */
@Repository
class JdbcRevocationLog implements RevocationLog {

    private final JdbcClient jdbc;

    JdbcRevocationLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(RevokedTokens tokens, Instant notBefore, Instant now) {
        AccountId account = tokens.account();
        jdbc.sql("""
                        insert into revocation (id, account_id, session_id, client_id, family_id, not_before, recorded_at)
                        values (:id, :account, :session, :client, :family, :notBefore, :now)
                        """)
                .param("id", Ids.at(now))
                .param("account", account == null ? null : account.value(), Types.OTHER)
                .param("session", tokens.sessionId(), Types.VARCHAR)
                .param("client", tokens.clientId(), Types.VARCHAR)
                .param("family", tokens.familyId(), Types.VARCHAR)
                .param("notBefore", notBefore.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<RecordedRevocation> listAfter(LogPosition position, int limit) {
        return jdbc.sql("""
                        select id, account_id, session_id, client_id, family_id, not_before, recorded_at from revocation
                        where (recorded_at, id) > (:time, :id) order by recorded_at, id limit :limit
                        """)
                .param("time", position.recordedAt().atOffset(ZoneOffset.UTC))
                .param("id", position.id())
                .param("limit", limit)
                .query(JdbcRevocationLog::recorded)
                .list();
    }

    private static RecordedRevocation recorded(ResultSet row, int number) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        return new RecordedRevocation(
                new RevokedTokens(
                        account == null ? null : new AccountId(account),
                        row.getString("session_id"),
                        row.getString("client_id"),
                        row.getString("family_id")),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                new LogPosition(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class)));
    }
}
