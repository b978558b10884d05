package io.fitconnect.gateway.websession;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fitconnect.gateway.token.jws.SignedStatement;
import io.fitconnect.gateway.token.jws.TokenRefused;
import io.fitconnect.platform.revocation.TokenFacts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sealed cookie holds: the tokens, and what the web app shows of their owner. The facts are read from the access
 * token when it comes, so that opening a cookie parses no token.
 *
 * @param idToken proves at auth-service whose session a sign-out ends; empty where the cookie has no room for it
 * @param name what the person is called, at the time of the sign-in
 * @param familyId absent in a cookie that was sealed before tokens named it
 * @param expiresAt end of the access token, seconds since 1970
 */
record WebSession(
        @JsonProperty("a") String accessToken,
        @JsonProperty("r") String refreshToken,
        @JsonProperty("i") String idToken,
        @JsonProperty("n") String name,
        @JsonProperty("u") String accountId,
        @JsonProperty("s") String sessionId,
        @JsonProperty("c") String clientId,
        @JsonProperty("f") @Nullable String familyId,
        @JsonProperty("l") String language,
        @JsonProperty("o") List<String> roles,
        @JsonProperty("t") long issuedAt,
        @JsonProperty("e") long expiresAt) {

    WebSession {
        roles = List.copyOf(roles);
    }

    /** Reads an access token that auth-service gave; throws {@link TokenRefused} when it is none of a person's session. */
    static WebSession of(String accessToken, String refreshToken, String idToken, String name) {
        SignedStatement token = SignedStatement.parse(accessToken);
        return new WebSession(
                accessToken,
                refreshToken,
                idToken,
                name,
                token.text("sub"),
                token.text("sid"),
                token.text("client_id"),
                emptyToNull(token.text(TokenFacts.FAMILY)),
                token.text("locale"),
                token.texts("roles"),
                token.seconds("iat"),
                token.seconds("exp"));
    }

    WebSession withoutIdToken() {
        return new WebSession(
                accessToken,
                refreshToken,
                "",
                name,
                accountId,
                sessionId,
                clientId,
                familyId,
                language,
                roles,
                issuedAt,
                expiresAt);
    }

    TokenFacts facts() {
        return new TokenFacts(accountId, emptyToNull(sessionId), clientId, familyId, Instant.ofEpochSecond(issuedAt));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    boolean expiresBefore(Instant moment) {
        return expiresAt <= moment.getEpochSecond();
    }

    /** Hides the tokens. */
    @Override
    public String toString() {
        return "WebSession[accountId=" + accountId + ", sessionId=" + sessionId + "]";
    }
}
