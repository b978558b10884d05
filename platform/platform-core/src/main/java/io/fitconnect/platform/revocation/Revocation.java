package io.fitconnect.platform.revocation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says which tokens are revoked: those that match each member that is present, and were issued before a moment.
 *
 * @param accountId matched against {@code sub}
 * @param sessionId matched against {@code sid}; {@link TokenFacts#NO_SESSION} matches tokens without one
 * @param clientId  matched against {@code client_id}
 * @param familyId  matched against {@code family}
 * @param notBefore tokens issued from this moment on are good
 */
public record Revocation(
        @Nullable String accountId,
        @Nullable String sessionId,
        @Nullable String clientId,
        @Nullable String familyId,
        Instant notBefore) {

    public Revocation {
        Objects.requireNonNull(notBefore, "notBefore");
        if (accountId == null && sessionId == null && clientId == null && familyId == null) {
            throw new IllegalArgumentException("A revocation names an account, a session, a client or a family");
        }
    }

    /** Whether it revokes a token. */
    public boolean revokes(TokenFacts token) {
        return token.issuedAt().isBefore(notBefore)
                && (accountId == null || accountId.equals(token.subject()))
                && (sessionId == null || sessionId.equals(token.session()))
                && (clientId == null || clientId.equals(token.clientId()))
                && (familyId == null || familyId.equals(token.familyId()));
    }
}
