package io.fitconnect.auth.session;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.origin.Origins;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Begins the session of a signed-in browser, and says at each request whether it still lives. */
@Component
public class SessionLife {

    /** How long uses of a session are not written again. */
    static final Duration EXACTNESS = Duration.ofMinutes(5);

    private final SignedInSessions sessions;
    private final SessionSettings settings;
    private final Origins origins;
    private final Transactions transactions;
    private final Clock clock;

    SessionLife(
            SignedInSessions sessions,
            SessionSettings settings,
            Origins origins,
            Transactions transactions,
            Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.origins = origins;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Begins a session; one that exists goes on until its own end. */
    public void begin(AccountId account, String sessionId) {
        Instant now = clock.instant();
        Instant end = now.plus(settings.absoluteLifetime());
        save(new SignedInSession(account, sessionId, now, now, end, origins.current()), now);
    }

    /** Notes a use of the session; false when it ended. */
    public boolean use(AccountId account, String sessionId) {
        Instant now = clock.instant();
        Optional<SignedInSession> found = transactions.run(() -> sessions.find(account, sessionId, now));
        found.filter(session -> session.lastUsedAt().plus(EXACTNESS).isBefore(now))
                .ifPresent(session -> touch(session, now));
        return found.isPresent();
    }

    /** Looks again within the transaction, since the session may have ended meanwhile. */
    private void touch(SignedInSession session, Instant now) {
        transactions.run(() -> {
            if (sessions.find(session.account(), session.sessionId(), now).isPresent()) {
                save(
                        new SignedInSession(
                                session.account(),
                                session.sessionId(),
                                session.startedAt(),
                                now,
                                session.endsAt(),
                                origins.current()),
                        now);
            }
        });
    }

    private void save(SignedInSession session, Instant now) {
        Instant idle = now.plus(settings.signedInIdleTimeout());
        transactions.run(() -> sessions.save(session, idle.isBefore(session.endsAt()) ? idle : session.endsAt()));
    }
}
