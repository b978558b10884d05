package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.visibility.AccountVisibility;
import io.fitconnect.auth.visibility.HiddenFor;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Unlocks an account; others see it again, unless its owner asked for deletion or moderators suspended it. */
@UseCase
public class RestoreAccount {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit.accounts");

    private final ViewAccount viewAccount;
    private final Accounts accounts;
    private final AccountVisibility visibility;
    private final AccountAudit audit;

    RestoreAccount(ViewAccount viewAccount, Accounts accounts, AccountVisibility visibility, AccountAudit audit) {
        this.viewAccount = viewAccount;
        this.accounts = accounts;
        this.visibility = visibility;
        this.audit = audit;
    }

    /** Returns the unlocked account. */
    public Account handle(AccountId id, Staff staff) {
        Account account = viewAccount.handle(id);
        if (Staff.isHousehold(account) && !staff.isAdministrator()) {
            throw new Refusal(AccountProblems.STAFF_ACCOUNT, AdministrationText.ADMINISTRATORS_ONLY.message());
        }
        if (account.restore()) {
            accounts.saveAndFlush(account);
            visibility.show(id, HiddenFor.SUSPENSION);
            audit.recordByStaff(id, AuditEvent.UNLOCKED, "");
            AUDIT.info("Account {} was unlocked by {}", id, staff.account());
        }
        return account;
    }
}
