package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.proof.ProofPurpose;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.platform.usecase.Transactions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Links by the mailed code. */
@Component
public class ConfirmLink {

    private final Proofs proofs;
    private final LinkProvider linkProvider;
    private final Transactions transactions;

    ConfirmLink(Proofs proofs, LinkProvider linkProvider, Transactions transactions) {
        this.proofs = proofs;
        this.linkProvider = linkProvider;
        this.transactions = transactions;
    }

    /** Returns the link that stands now; empty when the code is not right, used, or too old. */
    public Optional<OutsideLink> confirm(UUID proof, String code) {
        return proofs.check(proof, ProofPurpose.PROVIDER_LINK, code, Content.class)
                .filter(content -> transactions.run(() -> proofs.redeem(proof)
                        && linkProvider.handle(
                                new AccountId(content.account()), content.provider(), content.subject())))
                .map(content ->
                        new OutsideLink(new AccountId(content.account()), content.provider(), content.subject()));
    }

    /** What the code is good for. */
    record Content(UUID account, String provider, String subject) {}
}
