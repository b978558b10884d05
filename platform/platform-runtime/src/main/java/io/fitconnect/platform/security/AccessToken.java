package io.fitconnect.platform.security;

import io.fitconnect.platform.revocation.TokenFacts;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a checked access token says. */
final class AccessToken {

    private AccessToken() {}

    static Caller callerOf(Jwt token) {
        return new Caller(
                subjectOf(token),
                Objects.requireNonNullElse(token.getClaimAsString("client_id"), ""),
                Set.copyOf(TokenAuthorities.scopesOf(token)),
                Set.copyOf(TokenAuthorities.rolesOf(token)));
    }

    static TokenFacts factsOf(Jwt token) {
        return new TokenFacts(
                token.getSubject(),
                token.getClaimAsString("sid"),
                token.getClaimAsString("client_id"),
                token.getClaimAsString(TokenFacts.FAMILY),
                Objects.requireNonNullElse(token.getIssuedAt(), Instant.EPOCH));
    }

    private static Optional<UUID> subjectOf(Jwt token) {
        String subject = token.getSubject();
        if (subject == null || subject.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty(); // a client that acts for itself: its subject is its client id
        }
    }
}
