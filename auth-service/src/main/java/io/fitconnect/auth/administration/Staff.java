package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Role;
import java.util.Set;

/**
 * Who acts in the back office.
 *
 * @param account the own one
 * @param roles   what the token, or at a page the account itself, says now
 */
public record Staff(AccountId account, Set<Role> roles) {

    public Staff {
        roles = Set.copyOf(roles);
    }

    public static Staff of(Account account) {
        return new Staff(account.id(), account.roles());
    }

    public boolean isAdministrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    /** Whether the back office is open to them. */
    public boolean mayLookAfterAccounts() {
        return isAdministrator() || roles.contains(Role.SUPPORT);
    }

    static boolean isHousehold(Account account) {
        return account.roles().stream().anyMatch(Role::isOfTheHousehold);
    }
}
