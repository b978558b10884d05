package io.fitconnect.auth.revocation;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.revocation.TokenFacts;
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

    /** Those of an account that belong to no session: of devices and vendors. */
    public static RevokedTokens withoutSession(AccountId account) {
        return new RevokedTokens(account, TokenFacts.NO_SESSION, null);
    }

    /** Those of an account that is locked or gone, whichever client has them. Where its owner may sign in at once, name the sessions. */
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
