package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.session.SessionLife;
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Begins the session of an account that still is as its owner found it when proving to be the owner. Between the proof and the session lie
 * hashing, a second factor and questions; a change of password, a removed credential or a lock in that time ends the sessions that exist, so it
 * must keep this one from beginning. One transaction looks and begins, therefore one of both comes second and sees the other.
 */
@Component
class SessionEntrance {

    private final Accounts accounts;
    private final SignedInSessions sessions;
    private final SessionLife sessionLife;
    private final ObjectProvider<CredentialKind> kinds;
    private final Transactions transactions;
    private final Clock clock;

    SessionEntrance(
            Accounts accounts,
            SignedInSessions sessions,
            SessionLife sessionLife,
            ObjectProvider<CredentialKind> kinds,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.sessionLife = sessionLife;
        this.kinds = kinds;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the account still has what was shown; nothing is known of a sign-in that an earlier release began. */
    boolean isCurrent(AccountId account, @Nullable ShownCredentials shown) {
        return transactions.run(() -> isSame(accounts.find(account), shown));
    }

    /**
     * Begins a session.
     *
     * @param shown what the proof was made with
     */
    Entry begin(AccountId account, @Nullable ShownCredentials shown, String sessionId) {
        return transactions.run(() -> {
            Entry entry = judge(account, shown);
            if (entry == Entry.BEGUN) {
                sessionLife.begin(account, sessionId);
            }
            return entry;
        });
    }

    /** Goes on with a session whose owner proved again to be it, unless the session ended meanwhile. */
    Entry goOn(AccountId account, @Nullable ShownCredentials shown, String sessionId) {
        return transactions.run(
                () -> sessions.find(account, sessionId, clock.instant()).isPresent()
                        ? begin(account, shown, sessionId)
                        : Entry.OUTDATED);
    }

    private Entry judge(AccountId id, @Nullable ShownCredentials shown) {
        Optional<Account> account = accounts.find(id);
        if (account.filter(Account::isSuspended).isPresent()) {
            return Entry.SUSPENDED;
        }
        return isSame(account, shown) ? Entry.BEGUN : Entry.OUTDATED;
    }

    private boolean isSame(Optional<Account> account, @Nullable ShownCredentials shown) {
        return account.filter(present -> shown != null
                        && shown.isPasswordOf(present)
                        && kinds.stream().allMatch(kind -> isKept(kind, present.id(), shown)))
                .isPresent();
    }

    private static boolean isKept(CredentialKind kind, AccountId account, ShownCredentials shown) {
        String credential = shown.credentials().get(kind.factor());
        return credential == null || kind.has(account, credential);
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
