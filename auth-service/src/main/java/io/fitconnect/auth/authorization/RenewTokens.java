package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.platform.usecase.UseCase;

/**
 * Revokes the access tokens of an account and leaves what they came of, so that clients get new ones that say what is true now. It names
 * the sessions: the tokens of a sign-in that follows at once are good.
 */
@UseCase
public class RenewTokens {

    private final Authorizations authorizations;
    private final RevokeTokens revokeTokens;

    RenewTokens(Authorizations authorizations, RevokeTokens revokeTokens) {
        this.authorizations = authorizations;
        this.revokeTokens = revokeTokens;
    }

    public void handle(AccountId account) {
        authorizations.listSessions(account).stream()
                .map(RevokedTokens::ofSession)
                .forEach(revokeTokens::handle);
        revokeTokens.handle(RevokedTokens.withoutSession(account));
    }
}
