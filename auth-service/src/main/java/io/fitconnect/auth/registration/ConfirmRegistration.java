package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.ContactChanged;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Creates the account of a registration whose address is proven, and announces it. */
@UseCase
class ConfirmRegistration {

    private final Accounts accounts;
    private final Proofs proofs;
    private final Outbox outbox;
    private final AccountAudit audit;
    private final Clock clock;

    ConfirmRegistration(Accounts accounts, Proofs proofs, Outbox outbox, AccountAudit audit, Clock clock) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns the new account; nothing when the proof was used meanwhile, or the address has an account by now. */
    public Optional<Account> handle(UUID proofId, NewAccount newAccount) {
        if (!proofs.redeem(proofId) || accounts.exists(newAccount.email())) {
            return Optional.empty();
        }
        Account account = accounts.saveAndFlush(Account.register(
                AccountId.next(),
                newAccount.email(),
                newAccount.passwordHash(),
                newAccount.displayName(),
                newAccount.locale(),
                newAccount.timeZone(),
                clock.instant()));
        outbox.announce(AccountRegistered.of(account));
        outbox.announce(ContactChanged.of(account));
        audit.record(account.id(), AuditEvent.REGISTERED);
        return Optional.of(account);
    }
}
