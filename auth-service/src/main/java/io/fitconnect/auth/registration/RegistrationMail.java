package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.mail.AccountMails;
import io.fitconnect.auth.mail.AccountMails.Link;
import io.fitconnect.auth.proof.IssuedProof;
import io.fitconnect.auth.proof.ProofPurpose;
import io.fitconnect.auth.proof.Proofs;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The proof of a registration and the mail that carries it. The owner of an address that has an account gets a mail that says so
 * instead; what is stored, sent and answered is the same, so no third party learns it.
 */
@Component
class RegistrationMail {

    private static final String CONFIRM = "confirm-address";
    private static final String KNOWN = "known-address";

    private final Accounts accounts;
    private final Proofs proofs;
    private final AccountMails mails;

    RegistrationMail(Accounts accounts, Proofs proofs, AccountMails mails) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.mails = mails;
    }

    /** Issues a proof and schedules its mail, within the caller's transaction; returns the proof's id. */
    UUID issue(NewAccount newAccount, boolean mailed) {
        IssuedProof proof = proofs.issue(ProofPurpose.REGISTRATION, Optional.empty(), mailed, newAccount);
        if (mailed) {
            send(newAccount, proof);
        }
        return proof.id();
    }

    private void send(NewAccount newAccount, IssuedProof proof) {
        String key = proof.id().toString();
        boolean known = accounts.exists(newAccount.email());
        Link link =
                known ? Link.to("/login") : new Link("/register/confirm", Map.of("id", key, "token", proof.token()));
        mails.send(
                key,
                known ? KNOWN : CONFIRM,
                newAccount.email(),
                newAccount.locale(),
                proof.expiresAt(),
                link,
                proof.code()); // not the name: strangers choose it, and our mail would carry it to anybody
    }
}
