package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.suspension.AccountSuspended;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the back office from staff whom moderators suspend: their tokens end, and the next ones do not open it. */
@Component
class StaffSuspension {

    private final Accounts accounts;
    private final RenewTokens renewTokens;

    StaffSuspension(Accounts accounts, RenewTokens renewTokens) {
        this.accounts = accounts;
        this.renewTokens = renewTokens;
    }

    @EventListener
    void on(AccountSuspended event) {
        if (isStaff(event.account())) {
            renewTokens.handle(event.account());
        }
    }

    private boolean isStaff(AccountId account) {
        return accounts.find(account)
                .filter(found -> found.roles().stream().anyMatch(Role::isOfTheHousehold))
                .isPresent();
    }
}
