package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;

/** Gives an account a role, or takes it. */
@UseCase
public class ChangeRole {

    private final Accounts accounts;
    private final RevokeTokens revokeTokens;

    ChangeRole(Accounts accounts, RevokeTokens revokeTokens) {
        this.accounts = accounts;
        this.revokeTokens = revokeTokens;
    }

    /** Returns the account and whether it changed; nothing when the address has no account. */
    public Optional<Outcome> handle(EmailAddress email, Role role, boolean granted) {
        return accounts.find(email).map(account -> {
            boolean changed = account.changeRole(role, granted);
            if (changed) {
                accounts.saveAndFlush(account);
                revokeTokens.handle(RevokedTokens.ofAccount(account.id()));
            }
            return new Outcome(account.id(), changed);
        });
    }

    /** What came of it. */
    public record Outcome(AccountId account, boolean changed) {}
}
