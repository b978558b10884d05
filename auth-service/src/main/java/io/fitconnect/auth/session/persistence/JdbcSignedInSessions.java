package io.fitconnect.auth.session.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.origin.Origin;
import io.fitconnect.auth.session.SignedInSession;
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions in the table {@code browser_session}. */
@Repository
class JdbcSignedInSessions implements SignedInSessions, AthleteData {

    private static final String LIVING = " from browser_session where account_id = :account and expires_at > :now";

    private final JdbcClient jdbc;

    JdbcSignedInSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(SignedInSession session, Instant expiresAt) {
        jdbc.sql("""
                        insert into browser_session (account_id, session_id, started_at, last_used_at, ends_at,
                            expires_at, network, device)
                        values (:account, :session, :startedAt, :lastUsedAt, :endsAt, :expiresAt, :network, :device)
                        on conflict (account_id, session_id) do update set
                            last_used_at = excluded.last_used_at,
                            expires_at = least(excluded.expires_at, browser_session.ends_at),
                            network = excluded.network,
                            device = excluded.device
                        """)
                .param("account", session.account().value())
                .param("session", session.sessionId())
                .param("startedAt", utc(session.startedAt()))
                .param("lastUsedAt", utc(session.lastUsedAt()))
                .param("endsAt", utc(session.endsAt()))
                .param("expiresAt", utc(expiresAt))
                .param("network", session.origin().network())
                .param("device", session.origin().device())
                .update();
    }

    @Override
    public Optional<SignedInSession> find(AccountId account, String sessionId, Instant now) {
        return jdbc.sql("select *" + LIVING + " and session_id = :session")
                .param("account", account.value())
                .param("now", utc(now))
                .param("session", sessionId)
                .query(JdbcSignedInSessions::session)
                .optional();
    }

    @Override
    public List<SignedInSession> list(AccountId account, Instant now, int limit) {
        return jdbc.sql("select *" + LIVING + " order by last_used_at desc, session_id limit :limit")
                .param("account", account.value())
                .param("now", utc(now))
                .param("limit", limit)
                .query(JdbcSignedInSessions::session)
                .list();
    }

    @Override
    public int count(AccountId account, Instant now) {
        return jdbc.sql("select count(*)" + LIVING)
                .param("account", account.value())
                .param("now", utc(now))
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean end(AccountId account, String sessionId) {
        return jdbc.sql("delete from browser_session where account_id = ? and session_id = ?")
                        .params(account.value(), sessionId)
                        .update()
                == 1;
    }

    @Override
    public List<String> endOthers(AccountId account, String keptSession) {
        return jdbc.sql("delete from browser_session where account_id = ? and session_id <> ? returning session_id")
                .params(account.value(), keptSession)
                .query(String.class)
                .list();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        endOthers(new AccountId(athlete), "");
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static SignedInSession session(ResultSet row, int number) throws SQLException {
        return new SignedInSession(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("session_id"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                new Origin(row.getString("network"), row.getString("device")));
    }
}
