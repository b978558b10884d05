package io.fitconnect.auth.emailchange;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.emailchange.BeginEmailChange.ProvenChange;
import io.fitconnect.auth.mail.MailLimits;
import io.fitconnect.auth.proof.Proofs;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The steps of changing an address, as its pages take them. */
@Component
public class EmailChangeSteps {

    private final EmailChanges changes;
    private final BeginEmailChange begin;
    private final RecordAddressProof record;
    private final CancelEmailChange cancel;
    private final Proofs proofs;
    private final MailLimits limits;
    private final MeterRegistry meters;

    EmailChangeSteps(
            EmailChanges changes,
            BeginEmailChange begin,
            RecordAddressProof record,
            CancelEmailChange cancel,
            Proofs proofs,
            MailLimits limits,
            MeterRegistry meters) {
        this.changes = changes;
        this.begin = begin;
        this.record = record;
        this.cancel = cancel;
        this.proofs = proofs;
        this.limits = limits;
        this.meters = meters;
    }

    public Optional<EmailChange> find(AccountId account) {
        return changes.find(account);
    }

    /**
     * Mails both addresses.
     *
     * @param network the address that the request comes from
     * @throws io.fitconnect.auth.throttle.TooManyAttempts when the network causes too much mail
     */
    public void begin(AccountId account, EmailAddress newAddress, String network) {
        limits.requireNetwork(network);
        begin.handle(account, newAddress);
        count("begun");
    }

    /** Records what an address has confirmed by the code or the token of its mail; empty when it is not right. */
    public Optional<EmailChangeProgress> confirm(UUID proof, AddressSide side, String codeOrToken) {
        Optional<EmailChangeProgress> progress = proofs.check(proof, side.purpose(), codeOrToken, ProvenChange.class)
                .flatMap(proven -> record.handle(proof, side, proven));
        count(progress.map(reached -> reached.name().toLowerCase(Locale.ROOT)).orElse("unproven"));
        return progress;
    }

    /** The change that a proof is about, without a check. */
    public Optional<EmailChange> peek(UUID proof, AddressSide side) {
        return proofs.peek(proof, side.purpose(), ProvenChange.class)
                .flatMap(proven -> changes.find(proven.account())
                        .filter(change -> change.id().equals(proven.changeId())));
    }

    /** Stops the change for the reader of the present address's mail; false when the token is not right. */
    public boolean object(UUID proof, String token) {
        Optional<ProvenChange> proven = proofs.check(proof, AddressSide.PRESENT.purpose(), token, ProvenChange.class);
        proven.ifPresent(change -> cancel(change.account()));
        return proven.isPresent();
    }

    public void cancel(AccountId account) {
        cancel.handle(account);
        count("cancelled");
    }

    private void count(String result) {
        meters.counter("fitconnect.auth.email.changes", "result", result).increment();
    }
}
