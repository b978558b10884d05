package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * What a presented refresh token is good for.
 *
 * @param registeredClient the client's id within the server, not the one that it names itself with
 * @param sessionId        absent for a vendor's or a device's
 * @param grantType        how the family began
 * @param since            when the person allowed it
 * @param expiresAt        when the current refresh token expires unused
 * @param isRevoked        whether the client gave it up
 * @param keyThumbprint    the key of the family's first proof; absent when it was never bound
 * @param proof            what the person proved when allowing it
 */
public record OpenFamily(
        String id,
        String registeredClient,
        AccountId account,
        @Nullable String sessionId,
        AuthorizationGrantType grantType,
        Set<String> scopes,
        Instant since,
        Instant expiresAt,
        boolean isRevoked,
        @Nullable String keyThumbprint,
        SignInProof proof) {

    public OpenFamily {
        scopes = Set.copyOf(scopes);
    }
}
