package io.fitconnect.gateway.token;

import io.fitconnect.gateway.problem.ProblemHandler;
import io.fitconnect.gateway.token.jws.SignedToken;
import io.fitconnect.gateway.token.jws.TokenClaims;
import io.fitconnect.platform.revocation.TokenFacts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * A token that passed the check.
 *
 * @param subject account, or the client itself when it acts for no account
 * @param clientId the app that holds the token, or empty
 * @param id {@code jti}, or empty
 * @param session {@code sid}, or empty
 * @param keyId the key that signed it
 * @param expiresAtMillis end of validity
 * @param language the tag of the person's setting, in tokens of the house's clients
 * @param facts what a revocation is matched with
 */
public record VerifiedToken(
        String subject,
        String clientId,
        String id,
        String session,
        String keyId,
        long expiresAtMillis,
        @Nullable String language,
        TokenFacts facts) {

    private static final String ATTRIBUTE = VerifiedToken.class.getName();

    /** The token of this request; null on a public path. */
    public static @Nullable VerifiedToken find(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    void rememberIn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
        if (language != null) {
            exchange.getAttributes().put(ProblemHandler.LANGUAGE_SETTING, language);
        }
    }

    static VerifiedToken of(SignedToken token) {
        TokenClaims claims = token.claims();
        return new VerifiedToken(
                claims.subject(),
                claims.clientId(),
                claims.id(),
                claims.session(),
                token.header().keyId(),
                Math.multiplyExact(claims.expiresAt(), 1000L),
                claims.locale(),
                new TokenFacts(
                        claims.subject(),
                        claims.session().isEmpty() ? null : claims.session(),
                        claims.clientId().isEmpty() ? null : claims.clientId(),
                        claims.family().isEmpty() ? null : claims.family(),
                        Instant.ofEpochSecond(claims.issuedAt())));
    }
}
