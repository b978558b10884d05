package io.fitconnect.auth.registration;

import io.fitconnect.auth.mail.MailLimits;
import io.fitconnect.auth.proof.ProofPurpose;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import java.util.UUID;

/** Mails another proof in place of one, as far as limits allow. */
@UseCase
class RepeatRegistrationMail {

    private final RegistrationMail mail;
    private final Proofs proofs;
    private final MailLimits limits;

    RepeatRegistrationMail(RegistrationMail mail, Proofs proofs, MailLimits limits) {
        this.mail = mail;
        this.proofs = proofs;
        this.limits = limits;
    }

    /** Returns the id of the proof that is good now. */
    public UUID handle(UUID proofId) {
        Optional<NewAccount> waiting = proofs.peek(proofId, ProofPurpose.REGISTRATION, NewAccount.class)
                .filter(newAccount -> limits.allows(newAccount.email(), false));
        waiting.ifPresent(unused -> proofs.redeem(proofId));
        return waiting.map(newAccount -> mail.issue(newAccount, true)).orElse(proofId);
    }
}
