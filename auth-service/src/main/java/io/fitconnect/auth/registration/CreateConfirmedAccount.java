package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.ContactChanged;
import io.fitconnect.auth.account.Role;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Creates an account without a proof of its address, by command on one's own machine. */
@UseCase
class CreateConfirmedAccount {

    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    CreateConfirmedAccount(Accounts accounts, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns the account; nothing when the address has one. */
    public Optional<Account> handle(NewAccount newAccount, Set<Role> roles) {
        if (accounts.exists(newAccount.email())) {
            return Optional.empty();
        }
        Account account = Account.register(
                AccountId.next(),
                newAccount.email(),
                newAccount.passwordHash(),
                newAccount.displayName(),
                newAccount.locale(),
                newAccount.timeZone(),
                clock.instant());
        roles.forEach(role -> account.changeRole(role, true));
        Account saved = accounts.saveAndFlush(account);
        outbox.announce(AccountRegistered.of(saved));
        outbox.announce(ContactChanged.of(saved));
        return Optional.of(saved);
    }
}
