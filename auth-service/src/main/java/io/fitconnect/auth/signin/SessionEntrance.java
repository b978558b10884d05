package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.auth.session.SessionLife;
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Begins the session of an account that still is as its owner found it when proving to be the owner. Between the proof and the session lie
 * hashing, a second factor and questions; a change of password or a lock in that time ends the sessions that exist, so it must keep this
 * one from beginning. One transaction looks and begins, therefore one of both comes second and sees the other.
 */
@Component
class SessionEntrance {

    private final Accounts accounts;
    private final SignedInSessions sessions;
    private final SessionLife sessionLife;
    private final Transactions transactions;
    private final Clock clock;

    SessionEntrance(
            Accounts accounts,
            SignedInSessions sessions,
            SessionLife sessionLife,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.sessionLife = sessionLife;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What an account's credentials are at the moment, in a form that says nothing of them. */
    static String credentialsOf(Account account) {
        return Sha256.of("credentials " + account.passwordHash());
    }

    /** Whether the account still has the credentials that a proof was made against. */
    boolean isCurrent(AccountId account, @Nullable String credentials) {
        return transactions.run(() -> isSame(accounts.find(account), credentials));
    }

    /**
     * Begins a session.
     *
     * @param credentials what the proof was made against
     */
    Entry begin(AccountId account, @Nullable String credentials, String sessionId) {
        return transactions.run(() -> {
            Entry entry = judge(account, credentials);
            if (entry == Entry.BEGUN) {
                sessionLife.begin(account, sessionId);
            }
            return entry;
        });
    }

    /** Goes on with a session whose owner proved again to be it, unless the session ended meanwhile. */
    Entry goOn(AccountId account, @Nullable String credentials, String sessionId) {
        return transactions.run(
                () -> sessions.find(account, sessionId, clock.instant()).isPresent()
                        ? begin(account, credentials, sessionId)
                        : Entry.OUTDATED);
    }

    private Entry judge(AccountId id, @Nullable String credentials) {
        Optional<Account> account = accounts.find(id);
        if (account.filter(Account::isSuspended).isPresent()) {
            return Entry.SUSPENDED;
        }
        return isSame(account, credentials) ? Entry.BEGUN : Entry.OUTDATED;
    }

    private static boolean isSame(Optional<Account> account, @Nullable String credentials) {
        return account.map(SessionEntrance::credentialsOf)
                .filter(current -> current.equals(credentials))
                .isPresent();
    }

    /** What became of it. */
    enum Entry {
        BEGUN,
        /** The account is locked. */
        SUSPENDED,
        /** The credentials changed, or the account or session is gone. */
        OUTDATED
    }
}
