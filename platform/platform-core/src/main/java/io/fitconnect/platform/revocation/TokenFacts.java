package io.fitconnect.platform.revocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a token is revoked.
 *
 * @param subject   claim {@code sub}
 * @param sessionId claim {@code sid}; absent for a vendor's token and a machine's
 * @param clientId  claim {@code client_id}
 * @param issuedAt  claim {@code iat}; {@link Instant#EPOCH} when it is missing, so that any revocation counts
 */
public record TokenFacts(
        @Nullable String subject,
        @Nullable String sessionId,
        @Nullable String clientId,
        Instant issuedAt) {}
