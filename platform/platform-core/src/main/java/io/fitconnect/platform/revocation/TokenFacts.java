package io.fitconnect.platform.revocation;

import java.time.Instant;
import java.util.Objects;
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
        Instant issuedAt) {

    /** Stands for the session of tokens that belong to none. */
    public static final String NO_SESSION = "";

    String session() {
        return Objects.requireNonNullElse(sessionId, NO_SESSION);
    }
}
