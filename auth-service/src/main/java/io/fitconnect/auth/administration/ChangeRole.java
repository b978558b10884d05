package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.authorization.RenewTokens;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives an account a role, or takes it; the last administrator keeps it. Each change is logged and revokes the account's tokens. */
@UseCase
public class ChangeRole {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit.roles");
    private static final String COMMAND = "command";

    private final ViewAccount viewAccount;
    private final Accounts accounts;
    private final RenewTokens renewTokens;
    private final AccountAudit audit;

    ChangeRole(ViewAccount viewAccount, Accounts accounts, RenewTokens renewTokens, AccountAudit audit) {
        this.viewAccount = viewAccount;
        this.accounts = accounts;
        this.renewTokens = renewTokens;
        this.audit = audit;
    }

    /**
     * Returns the account and whether it changed.
     *
     * @param administrator who does it; empty for a command
     */
    public Outcome handle(AccountId id, Role role, boolean granted, Optional<Staff> administrator) {
        Account account = viewAccount.handle(id);
        String by = administrator.map(staff -> staff.account().toString()).orElse(COMMAND);
        return new Outcome(account, change(account, role, granted, by));
    }

    private boolean change(Account account, Role role, boolean granted, String by) {
        if (role == Role.ADMINISTRATOR
                && !granted
                && account.roles().contains(role)
                && accounts.countOtherAdministrators(account.id().value()) == 0) {
            throw new Refusal(AccountProblems.LAST_ADMINISTRATOR, AdministrationText.KEEPS_ADMINISTRATOR.message());
        }
        boolean changed = account.changeRole(role, granted);
        if (changed) {
            accounts.saveAndFlush(account);
            renewTokens.handle(account.id());
            audit.recordByStaff(account.id(), granted ? AuditEvent.ROLE_GRANTED : AuditEvent.ROLE_TAKEN, role.claim());
            AUDIT.info("Account {} {} the role {} by {}", account.id(), granted ? "got" : "lost", role.claim(), by);
        }
        return changed;
    }

    /** What came of it. */
    public record Outcome(Account account, boolean changed) {}
}
