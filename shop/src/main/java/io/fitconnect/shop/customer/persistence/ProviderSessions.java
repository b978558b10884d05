package io.fitconnect.shop.customer.persistence;

import io.fitconnect.shop.customer.CustomerSessions;
import io.fitconnect.shop.transaction.Transactions;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Which sessions here came from which session at the provider, in SQL: a logout token reaches any instance and ends the sessions of
 * all. The sessions end with their rows, in the transaction that finds them.
 */
@Component
class ProviderSessions implements OidcSessionRegistry, CustomerSessions {

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    ProviderSessions(JdbcClient jdbc, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        OidcUser user = session.getPrincipal();
        transactions.run(() -> {
            jdbc.sql("""
                            insert into provider_session (session_id, subject, sid, signed_in_at) values (?, ?, ?, ?)
                            on conflict (session_id) do update
                            set subject = excluded.subject, sid = excluded.sid, signed_in_at = excluded.signed_in_at
                            """)
                    .param(session.getSessionId())
                    .param(user.getName())
                    .param(user.getClaimAsString("sid"))
                    .param(now())
                    .update();
        });
    }

    /** Nothing is returned: the session's own end removes it. */
    @Override
    @SuppressWarnings("NullAway") // its caller takes null for unknown
    public @Nullable OidcSessionInformation removeSessionInformation(String sessionId) {
        transactions.run(() -> {
            jdbc.sql("delete from provider_session where session_id = ?")
                    .param(sessionId)
                    .update();
        });
        return null;
    }

    /** Ends the sessions that a logout token means: of one session at the provider, or all of an account. */
    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        transactions.run(() -> end(find(token)));
        return List.of();
    }

    @Override
    public void endAllOf(String subject) {
        transactions.run(() -> end(findOf(subject)));
    }

    private List<String> findOf(String subject) {
        return jdbc.sql("select session_id from provider_session where subject = ?")
                .param(subject)
                .query(String.class)
                .list();
    }

    private List<String> find(OidcLogoutToken token) {
        @Nullable String sid = token.getSessionId();
        if (sid == null) {
            return findOf(Objects.requireNonNull(token.getSubject()));
        }
        return jdbc.sql(
                        "select session_id from provider_session where sid = :sid and subject = coalesce(:subject, subject)")
                .param("sid", sid)
                .param("subject", token.getSubject())
                .query(String.class)
                .list();
    }

    private void end(List<String> sessions) {
        if (!sessions.isEmpty()) {
            jdbc.sql("delete from http_session where session_id in (:sessions)")
                    .param("sessions", sessions)
                    .update();
            jdbc.sql("delete from provider_session where session_id in (:sessions)")
                    .param("sessions", sessions)
                    .update();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
