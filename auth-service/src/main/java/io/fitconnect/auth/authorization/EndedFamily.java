package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An authorization that was ended with all its refresh tokens.
 *
 * @param registeredClient the client's id within the server, not the one that it names itself with
 * @param sessionId        absent for a vendor's
 */
public record EndedFamily(
        String id,
        AccountId account,
        String registeredClient,
        @Nullable String sessionId) {}
