package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.Optional;

/** Creates an account and announces it; does nothing when the e-mail is taken. */
@UseCase
class RegisterAccount {

    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    RegisterAccount(Accounts accounts, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns the new account, or nothing when the e-mail has an account. */
    public Optional<Account> handle(NewAccount newAccount) {
        if (accounts.exists(newAccount.email())) {
            return Optional.empty();
        }
        Account account = accounts.saveAndFlush(Account.register(
                AccountId.next(),
                newAccount.email(),
                newAccount.passwordHash(),
                newAccount.displayName(),
                newAccount.locale(),
                newAccount.timeZone(),
                clock.instant()));
        outbox.announce(AccountRegistered.of(account));
        return Optional.of(account);
    }
}
