package io.fitconnect.auth.suspension;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accounts that nobody stopped: neither the back office locked them, nor do moderators suspend them now. Only these work in the back office. */
@Component
public class ActiveAccounts {

    private final Accounts accounts;
    private final Suspensions suspensions;

    ActiveAccounts(Accounts accounts, Suspensions suspensions) {
        this.accounts = accounts;
        this.suspensions = suspensions;
    }

    public Optional<Account> find(AccountId id) {
        return accounts.find(id).filter(this::contains);
    }

    public boolean contains(Account account) {
        return !account.isSuspended() && suspensions.listStanding(account.id()).isEmpty();
    }
}
