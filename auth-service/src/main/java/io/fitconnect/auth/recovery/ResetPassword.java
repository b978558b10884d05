package io.fitconnect.auth.recovery;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.passwordchange.EndFormerAccess;
import io.fitconnect.auth.passwordchange.FormerAccess;
import io.fitconnect.auth.passwordchange.ReplacePassword;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.platform.usecase.Transactions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Replaces the password of the account whose owner proved to read its mail, with the use of the proof in one transaction. */
@Component
class ResetPassword {

    private static final String NO_SESSION = "";

    private final Accounts accounts;
    private final Proofs proofs;
    private final ReplacePassword replacePassword;
    private final EndFormerAccess endFormerAccess;
    private final Transactions transactions;

    ResetPassword(
            Accounts accounts,
            Proofs proofs,
            ReplacePassword replacePassword,
            EndFormerAccess endFormerAccess,
            Transactions transactions) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.replacePassword = replacePassword;
        this.endFormerAccess = endFormerAccess;
        this.transactions = transactions;
    }

    /** Returns the account; nothing when the proof was used meanwhile or the address has no account. */
    public Optional<Account> handle(UUID proofId, EmailAddress email, String passwordHash) {
        Optional<FormerAccess> former = transactions.run(() -> proofs.redeem(proofId)
                ? accounts.find(email).map(owner -> replacePassword.handle(owner.id(), passwordHash, NO_SESSION))
                : Optional.empty());
        former.ifPresent(endFormerAccess::handle);
        return former.map(FormerAccess::account).flatMap(accounts::find);
    }
}
