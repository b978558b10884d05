package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.mail.AccountMails;
import io.fitconnect.auth.mail.AccountMails.Link;
import io.fitconnect.auth.mail.MailLimits;
import io.fitconnect.auth.proof.IssuedProof;
import io.fitconnect.auth.proof.ProofPurpose;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import java.util.UUID;

/** Mails the code that links an account to the provider's account with the same address. */
@UseCase
public class BeginLink {

    private static final String MAIL = "link-provider";

    private final Accounts accounts;
    private final Proofs proofs;
    private final AccountMails mails;
    private final MailLimits limits;
    private final OutsideProviders providers;

    BeginLink(Accounts accounts, Proofs proofs, AccountMails mails, MailLimits limits, OutsideProviders providers) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.mails = mails;
        this.limits = limits;
        this.providers = providers;
    }

    /** Returns the id of the proof; empty when no account has the address that the provider verified. */
    public Optional<UUID> handle(OutsidePerson person) {
        return person.email().flatMap(accounts::find).map(account -> send(account, person));
    }

    private UUID send(Account account, OutsidePerson person) {
        boolean mailed = limits.allows(account.email(), true);
        IssuedProof proof = proofs.issue(
                ProofPurpose.PROVIDER_LINK,
                Optional.of(account.id()),
                mailed,
                new ConfirmLink.Content(account.id().value(), person.provider(), person.subject()));
        if (mailed) {
            mails.send(
                    proof.id().toString(),
                    MAIL,
                    account.email(),
                    account.locale(),
                    proof.expiresAt(),
                    Link.to("/account/security"),
                    account.displayName().value(),
                    providers.nameOf(person.provider()),
                    proof.code());
        }
        return proof.id();
    }
}
