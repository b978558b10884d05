package io.fitconnect.auth.revocation;

import io.fitconnect.auth.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Which tokens are revoked: those that match each member that is present. */
public record RevokedTokens(
        @Nullable AccountId account,
        @Nullable String sessionId,
        @Nullable String clientId) {

    public RevokedTokens {
        if (account == null && sessionId == null && clientId == null) {
            throw new IllegalArgumentException("Revoked tokens have an account, a session or a client");
        }
    }

    /** Those of a session, whichever of the house's clients has them. */
    public static RevokedTokens ofSession(String sessionId) {
        return new RevokedTokens(null, sessionId, null);
    }

    /** Those of an account, whichever client has them. */
    public static RevokedTokens ofAccount(AccountId account) {
        return new RevokedTokens(account, null, null);
    }

    /** Those that a client has, its own too. */
    public static RevokedTokens ofClient(String clientId) {
        return new RevokedTokens(null, null, clientId);
    }

    /** Those that a client has of an account: of one session, or of none for a vendor's. */
    public static RevokedTokens ofClient(AccountId account, @Nullable String sessionId, String clientId) {
        return new RevokedTokens(account, sessionId, clientId);
    }
}
