package io.fitconnect.auth.revocation;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.revocation.TokenFacts;
import org.jspecify.annotations.Nullable;

/** Which tokens are revoked: those that match each member that is present. */
public record RevokedTokens(
        @Nullable AccountId account,
        @Nullable String sessionId,
        @Nullable String clientId,
        @Nullable String familyId) {

    public RevokedTokens {
        if (account == null && sessionId == null && clientId == null && familyId == null) {
            throw new IllegalArgumentException("Revoked tokens have an account, a session, a client or a family");
        }
    }

    /** Those of a session, whichever of the house's clients has them. */
    public static RevokedTokens ofSession(String sessionId) {
        return new RevokedTokens(null, sessionId, null, null);
    }

    /** Those of an account that belong to no session: of devices and vendors. */
    public static RevokedTokens withoutSession(AccountId account) {
        return new RevokedTokens(account, TokenFacts.NO_SESSION, null, null);
    }

    /** Those of an account that is locked or gone, whichever client has them. Where its owner may sign in at once, name the sessions. */
    public static RevokedTokens ofAccount(AccountId account) {
        return new RevokedTokens(account, null, null, null);
    }

    /** Those that a client has, its own too. */
    public static RevokedTokens ofClient(String clientId) {
        return new RevokedTokens(null, null, clientId, null);
    }

    /** Those that a client has of an account, of whichever sessions. */
    public static RevokedTokens ofClient(AccountId account, String clientId) {
        return new RevokedTokens(account, null, clientId, null);
    }

    /**
     * Those that came of one sign-in of a client; a sign-in of the same client right behind is good. The account is named for readers
     * that do not know families yet: they revoke more.
     */
    public static RevokedTokens ofFamily(AccountId account, String familyId) {
        return new RevokedTokens(account, null, null, familyId);
    }
}
