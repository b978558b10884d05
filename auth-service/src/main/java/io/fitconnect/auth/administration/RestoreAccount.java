package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Unlocks an account; others see it again. */
@UseCase
public class RestoreAccount {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit.accounts");

    private final ViewAccount viewAccount;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    RestoreAccount(ViewAccount viewAccount, Accounts accounts, Outbox outbox, Clock clock) {
        this.viewAccount = viewAccount;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns the unlocked account. */
    public Account handle(AccountId id, Staff staff) {
        Account account = viewAccount.handle(id);
        if (Staff.isHousehold(account) && !staff.isAdministrator()) {
            throw new Refusal(AccountProblems.STAFF_ACCOUNT, AdministrationText.ADMINISTRATORS_ONLY.message());
        }
        if (account.restore()) {
            accounts.saveAndFlush(account);
            outbox.announce(AccountVisibility.shown(account, clock.instant()));
            AUDIT.info("Account {} was unlocked by {}", id, staff.account());
        }
        return account;
    }
}
