package io.fitconnect.auth.authorization;

import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.platform.usecase.UseCase;

/** Ends what a session granted to the house's own clients: their refresh tokens and access tokens are revoked. */
@UseCase
public class EndSession {

    private final Authorizations authorizations;

    private final RevokeTokens revokeTokens;

    EndSession(Authorizations authorizations, RevokeTokens revokeTokens) {
        this.authorizations = authorizations;
        this.revokeTokens = revokeTokens;
    }

    /** Returns how many authorizations ended. */
    public int handle(String sessionId) {
        revokeTokens.handle(RevokedTokens.ofSession(sessionId));
        return authorizations.endSession(sessionId);
    }
}
