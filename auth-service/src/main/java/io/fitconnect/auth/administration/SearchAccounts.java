package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Optional;

/** Finds accounts by whatever was typed into one field: an address, an id, or the beginning of a name. */
@UseCase(readOnly = true)
public class SearchAccounts {

    private final Accounts accounts;
    private final FindAccounts findAccounts;

    SearchAccounts(Accounts accounts, FindAccounts findAccounts) {
        this.accounts = accounts;
        this.findAccounts = findAccounts;
    }

    /** Returns what fits; nothing when a name is too short to tell. */
    public List<Account> handle(String typed) {
        Optional<Account> exact = accounts.findByIdOrAddress(typed.strip()).flatMap(accounts::find);
        return exact.map(List::of).orElseGet(() -> byName(typed));
    }

    private List<Account> byName(String typed) {
        return FindAccounts.isLongEnough(typed)
                ? findAccounts.handle(Optional.empty(), Optional.empty(), Optional.of(typed))
                : List.of();
    }
}
