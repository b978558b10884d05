package io.fitconnect.auth.recovery;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.passwordchange.ChangePassword;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import java.util.UUID;

/** Replaces the password of the account whose owner proved to read its mail. */
@UseCase
class ResetPassword {

    private static final String NO_SESSION = "";

    private final Accounts accounts;
    private final Proofs proofs;
    private final ChangePassword changePassword;

    ResetPassword(Accounts accounts, Proofs proofs, ChangePassword changePassword) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.changePassword = changePassword;
    }

    /** Returns the account; nothing when the proof was used meanwhile or the address has no account. */
    public Optional<Account> handle(UUID proofId, EmailAddress email, String passwordHash) {
        if (!proofs.redeem(proofId)) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.find(email);
        account.ifPresent(owner -> changePassword.handle(owner.id(), passwordHash, NO_SESSION));
        return account;
    }
}
