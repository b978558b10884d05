package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.auth.vendorapp.VendorApp;
import io.fitconnect.auth.vendorapp.VendorApps;
import io.fitconnect.auth.visibility.AccountVisibility;
import io.fitconnect.auth.visibility.HiddenFor;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks an account: all that it granted ends, its owner cannot sign in, others see it no more, and the applications that it
 * registered stop. The caller ends the browsers' sessions after the commit.
 */
@UseCase
public class SuspendAccount {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit.accounts");
    private static final TextRule REASON = TextRule.note(500);

    private final ViewAccount viewAccount;
    private final Accounts accounts;
    private final Authorizations authorizations;
    private final RevokeTokens revokeTokens;
    private final AccountVisibility visibility;
    private final Clock clock;
    private final VendorApps apps;
    private final AccountAudit audit;

    SuspendAccount(
            ViewAccount viewAccount,
            Accounts accounts,
            Authorizations authorizations,
            RevokeTokens revokeTokens,
            AccountVisibility visibility,
            Clock clock,
            VendorApps apps,
            AccountAudit audit) {
        this.viewAccount = viewAccount;
        this.accounts = accounts;
        this.authorizations = authorizations;
        this.revokeTokens = revokeTokens;
        this.visibility = visibility;
        this.clock = clock;
        this.apps = apps;
        this.audit = audit;
    }

    /** Returns the locked account; one that was locked keeps the first reason. */
    public Account handle(AccountId id, String reason, Staff staff) {
        String why = REASON.require("reason", reason);
        Account account = viewAccount.handle(id);
        refuse(account, staff);
        if (account.suspend(why, clock.instant())) {
            accounts.saveAndFlush(account);
            authorizations.endAll(id);
            revokeTokens.handle(RevokedTokens.ofAccount(id));
            stopApps(id);
            visibility.hide(id, HiddenFor.SUSPENSION);
            audit.recordByStaff(id, AuditEvent.LOCKED, "");
            AUDIT.info("Account {} was locked by {}", id, staff.account());
        }
        return account;
    }

    /** The applications that the account registered stop for all athletes, see {@code VendorAppGate}. */
    private void stopApps(AccountId owner) {
        apps.listOf(owner).stream()
                .map(VendorApp::clientId)
                .map(RevokedTokens::ofClient)
                .forEach(revokeTokens::handle);
    }

    private void refuse(Account account, Staff staff) {
        if (account.id().equals(staff.account())) {
            throw new Refusal(AccountProblems.OWN_ACCOUNT, AdministrationText.NOT_ONESELF.message());
        }
        if (Staff.isHousehold(account) && !staff.isAdministrator()) {
            throw new Refusal(AccountProblems.STAFF_ACCOUNT, AdministrationText.ADMINISTRATORS_ONLY.message());
        }
        if (account.roles().contains(Role.ADMINISTRATOR)
                && accounts.countOtherAdministrators(account.id().value()) == 0) {
            throw new Refusal(AccountProblems.LAST_ADMINISTRATOR, AdministrationText.KEEPS_ADMINISTRATOR.message());
        }
    }
}
