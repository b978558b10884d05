package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.auth.visibility.AccountVisibility;
import io.fitconnect.auth.visibility.HiddenFor;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks an account and revokes its tokens. Reads no range that sign-ins write, so that an owner who signs in in a loop cannot keep it from
 * committing. From then on the account gets no session and no token. The caller ends what was granted before after the commit; due work
 * does where the caller could not.
 */
@UseCase
class LockAccount {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit.accounts");
    private static final TextRule REASON = TextRule.note(500);
    /** Longer than the caller needs. */
    private static final Duration CALLERS_TIME = Duration.ofMinutes(1);

    private final ViewAccount viewAccount;
    private final Accounts accounts;
    private final RevokeTokens revokeTokens;
    private final AccountVisibility visibility;
    private final DueWork work;
    private final Clock clock;
    private final AccountAudit audit;

    LockAccount(
            ViewAccount viewAccount,
            Accounts accounts,
            RevokeTokens revokeTokens,
            AccountVisibility visibility,
            DueWork work,
            Clock clock,
            AccountAudit audit) {
        this.viewAccount = viewAccount;
        this.accounts = accounts;
        this.revokeTokens = revokeTokens;
        this.visibility = visibility;
        this.work = work;
        this.clock = clock;
        this.audit = audit;
    }

    /** Returns the locked account with what has to end; one that was locked keeps the first reason, and nothing is left to end. */
    public Lock handle(AccountId id, String reason, Staff staff) {
        String why = REASON.require("reason", reason);
        Account account = viewAccount.handle(id);
        refuse(account, staff);
        if (!account.suspend(why, clock.instant())) {
            return new Lock(account, Optional.empty());
        }
        accounts.saveAndFlush(account);
        revokeTokens.handle(RevokedTokens.ofAccount(id));
        visibility.hide(id, HiddenFor.SUSPENSION);
        audit.recordByStaff(id, AuditEvent.LOCKED, "");
        AUDIT.info("Account {} was locked by {}", id, staff.account());
        LockedAccess access = new LockedAccess(Ids.next(), id);
        work.schedule(LockedAccess.QUEUE, access.key(), clock.instant().plus(CALLERS_TIME), access);
        return new Lock(account, Optional.of(access));
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

    /** @param access what has to end; empty when the account was locked before */
    record Lock(Account account, Optional<LockedAccess> access) {}
}
