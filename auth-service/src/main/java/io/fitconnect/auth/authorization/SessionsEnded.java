package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Sessions ended: one of them, or all of an account but for one. Published within the transaction that ends what they granted.
 *
 * @param keptSession the one that goes on; null or empty when none does
 */
public record SessionsEnded(
        @Nullable String sessionId,
        @Nullable AccountId account,
        @Nullable String keptSession) {

    public static SessionsEnded one(String sessionId) {
        return new SessionsEnded(sessionId, null, null);
    }

    public static SessionsEnded of(AccountId account, String keptSession) {
        return new SessionsEnded(null, account, keptSession);
    }
}
