package io.fitconnect.auth.passwordchange;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Duration;

/**
 * Replaces the password and nothing else, so that sign-ins in a loop cannot keep it from committing: they read the account and never write
 * it, therefore they come second and see the new password. The caller ends the former access after the commit; due work does where the
 * caller could not.
 */
@UseCase
public class ReplacePassword {

    /** Longer than the caller needs. */
    private static final Duration CALLERS_TIME = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final DueWork work;
    private final Clock clock;

    ReplacePassword(Accounts accounts, DueWork work, Clock clock) {
        this.accounts = accounts;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Returns what has to end.
     *
     * @param keptSession the {@code sid} whose grants go on; empty to end all
     */
    public FormerAccess handle(AccountId id, String passwordHash, String keptSession) {
        Account account = accounts.find(id).orElseThrow();
        account.changePassword(passwordHash);
        accounts.saveAndFlush(account);
        FormerAccess former = new FormerAccess(Ids.next(), id, keptSession);
        work.schedule(FormerAccess.QUEUE, former.key(), clock.instant().plus(CALLERS_TIME), former);
        return former;
    }
}
