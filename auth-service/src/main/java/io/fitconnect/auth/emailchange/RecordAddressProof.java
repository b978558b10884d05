package io.fitconnect.auth.emailchange;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.emailchange.BeginEmailChange.ProvenChange;
import io.fitconnect.auth.proof.IssuedProof;
import io.fitconnect.auth.proof.ProofPurpose;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Records that one of the two addresses has confirmed. With both, the address changes at once; with the new one alone the waiting time
 * begins, and the present address gets a mail that stops it.
 */
@UseCase
class RecordAddressProof {

    private final Accounts accounts;
    private final EmailChanges changes;
    private final Proofs proofs;
    private final ApplyEmailChange apply;
    private final CancelEmailChange cancel;
    private final EmailChangeMails mails;
    private final EmailChangeSettings settings;
    private final DueWork work;
    private final Clock clock;

    RecordAddressProof(
            Accounts accounts,
            EmailChanges changes,
            Proofs proofs,
            ApplyEmailChange apply,
            CancelEmailChange cancel,
            EmailChangeMails mails,
            EmailChangeSettings settings,
            DueWork work,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.proofs = proofs;
        this.apply = apply;
        this.cancel = cancel;
        this.mails = mails;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /** Returns how far the change is; nothing when the proof was used meanwhile or the change is over. */
    public Optional<EmailChangeProgress> handle(UUID proof, AddressSide side, ProvenChange proven) {
        if (!proofs.redeem(proof)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return changes.find(proven.account())
                .filter(change -> change.id().equals(proven.changeId()))
                .map(change -> side == AddressSide.NEW ? change.provenAtNew(now) : change.agreedAtPresent(now))
                .map(change -> goOn(change, side, now));
    }

    private EmailChangeProgress goOn(EmailChange change, AddressSide side, Instant now) {
        if (change.isProvenAtBoth()) {
            cancel.handle(change.account());
            return apply.apply(change) ? EmailChangeProgress.CHANGED : EmailChangeProgress.TAKEN;
        }
        if (side == AddressSide.PRESENT) {
            changes.put(change);
            return EmailChangeProgress.AGREED;
        }
        changes.put(waiting(change, now));
        return EmailChangeProgress.WAITING;
    }

    private EmailChange waiting(EmailChange change, Instant now) {
        Instant effectiveAt = now.plus(settings.waitingTime());
        ProvenChange content = new ProvenChange(change.account().value(), change.id());
        proofs.redeem(change.presentProof());
        IssuedProof objection =
                proofs.issue(ProofPurpose.PRESENT_ADDRESS, Optional.of(change.account()), true, content);
        work.schedule(EndEmailChange.QUEUE, change.id().toString(), effectiveAt, content);
        Account account = accounts.find(change.account()).orElseThrow();
        mails.tellWait(account, change.newAddress(), objection, effectiveAt);
        return change.waiting(objection.id(), effectiveAt);
    }
}
