package io.fitconnect.platform.security;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Checks access tokens by the rules of the API for a server that Spring Security does not guard, such as one that holds streams. A
 * token that is bound to a key is refused: a stream has no proof for each of its events.
 */
public final class BearerTokens {

    private static final Logger LOG = LoggerFactory.getLogger(BearerTokens.class);
    private static final String SCHEME = "Bearer ";
    private static final String CONFIRMATION = "cnf"; // RFC 7800
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final JwtDecoder tokens;

    BearerTokens(JwtDecoder tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the header {@code Authorization}; may wait for the issuer's keys.
     *
     * @throws Refusal 401 for a bad token, 503 when none can be checked
     */
    public BearerCaller require(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw unauthenticated("Bearer");
        }
        Jwt token = decode(authorization.substring(SCHEME.length()).strip());
        if (token.hasClaim(CONFIRMATION)) {
            throw unauthenticated("Bearer error=\"invalid_token\"");
        }
        return new BearerCaller(
                AccessToken.callerOf(token),
                AccessToken.factsOf(token),
                Languages.find(token.getClaimAsString("locale")));
    }

    private Jwt decode(String token) {
        try {
            return tokens.decode(token);
        } catch (BadJwtException bad) {
            throw unauthenticated("Bearer error=\"invalid_token\"");
        } catch (JwtException unchecked) {
            LOG.warn("A token could not be checked: {}", unchecked.toString());
            throw new Refusal(CommonProblems.BUSY, ProblemText.TOKEN_NOT_CHECKED.message()).retryAfter(RETRY);
        }
    }

    private static Refusal unauthenticated(String challenge) {
        return new Refusal(CommonProblems.UNAUTHENTICATED, "Send a valid access token as Authorization: Bearer.")
                .header("WWW-Authenticate", challenge);
    }
}
