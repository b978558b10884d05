package io.fitconnect.auth.recovery;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.mail.AccountMails;
import io.fitconnect.auth.mail.AccountMails.Link;
import io.fitconnect.auth.mail.MailLimits;
import io.fitconnect.auth.proof.IssuedProof;
import io.fitconnect.auth.proof.ProofPurpose;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Mails the proof that lets the owner of an address choose another password. */
@UseCase
class BeginRecovery {

    private static final String RECOVER = "recover";
    private static final String UNKNOWN = "recover-unknown";

    private final Accounts accounts;
    private final Proofs proofs;
    private final AccountMails mails;
    private final MailLimits limits;

    BeginRecovery(Accounts accounts, Proofs proofs, AccountMails mails, MailLimits limits) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.mails = mails;
        this.limits = limits;
    }

    /**
     * Returns the id of the proof that the mail carries; the mail to an unknown address carries none.
     *
     * @param language of the page, for an address without an account
     */
    public UUID handle(EmailAddress email, Locale language) {
        Optional<Account> account = accounts.find(email);
        boolean mailed = limits.allows(email, account.isPresent());
        IssuedProof proof =
                proofs.issue(ProofPurpose.RECOVERY, account.map(Account::id), mailed, new RecoveredAddress(email));
        if (mailed) {
            send(email, account, proof, language);
        }
        return proof.id();
    }

    private void send(EmailAddress email, Optional<Account> account, IssuedProof proof, Locale language) {
        String key = proof.id().toString();
        if (account.isPresent()) {
            mails.send(
                    key,
                    RECOVER,
                    email,
                    account.get().locale(),
                    proof.expiresAt(),
                    new Link("/recover/password", Map.of("id", key, "token", proof.token())),
                    account.get().displayName().value(),
                    proof.code());
        } else {
            mails.send(key, UNKNOWN, email, language, proof.expiresAt(), Link.to("/register"), email.value());
        }
    }

    /** What the proof is good for. */
    record RecoveredAddress(EmailAddress email) {}
}
