package io.fitconnect.auth.emailchange;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.mail.MailLimits;
import io.fitconnect.auth.proof.IssuedProof;
import io.fitconnect.auth.proof.ProofPurpose;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.util.Optional;
import java.util.UUID;

/**
 * Begins a change of address in place of the one under way, and mails both addresses. A new address that has an account gets a mail that
 * says so instead of a proof; what is stored and shown is the same, so no third party learns it.
 */
@UseCase
public class BeginEmailChange {

    private final Accounts accounts;
    private final Proofs proofs;
    private final EmailChanges changes;
    private final CancelEmailChange cancel;
    private final EmailChangeMails mails;
    private final MailLimits limits;
    private final DueWork work;
    private final AccountAudit audit;

    BeginEmailChange(
            Accounts accounts,
            Proofs proofs,
            EmailChanges changes,
            CancelEmailChange cancel,
            EmailChangeMails mails,
            MailLimits limits,
            DueWork work,
            AccountAudit audit) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.changes = changes;
        this.cancel = cancel;
        this.mails = mails;
        this.limits = limits;
        this.work = work;
        this.audit = audit;
    }

    public void handle(AccountId id, EmailAddress newAddress) {
        cancel.handle(id);
        Account account = accounts.find(id).orElseThrow();
        UUID change = Ids.next();
        ProvenChange content = new ProvenChange(id.value(), change);
        boolean isKnown = accounts.exists(newAddress);
        boolean toPresent = limits.allows(account.email(), true);
        boolean toNew = limits.allows(newAddress, false);
        IssuedProof present = proofs.issue(ProofPurpose.PRESENT_ADDRESS, Optional.of(id), toPresent, content);
        IssuedProof fresh = proofs.issue(ProofPurpose.NEW_ADDRESS, Optional.of(id), toNew && !isKnown, content);
        changes.put(new EmailChange(
                change,
                id,
                newAddress,
                fresh.id(),
                present.id(),
                Optional.empty(),
                Optional.empty(),
                fresh.expiresAt()));
        work.schedule(EndEmailChange.QUEUE, change.toString(), fresh.expiresAt(), content);
        audit.record(id, AuditEvent.EMAIL_CHANGE_ASKED);
        if (toPresent) {
            mails.askPresent(account, newAddress, present);
        }
        if (toNew && isKnown) {
            mails.tellKnown(newAddress, account.locale(), fresh.expiresAt());
        } else if (toNew) {
            mails.askNew(account, newAddress, fresh);
        }
    }

    /** What the proofs are good for. */
    record ProvenChange(UUID accountId, UUID changeId) {

        AccountId account() {
            return new AccountId(accountId);
        }
    }
}
