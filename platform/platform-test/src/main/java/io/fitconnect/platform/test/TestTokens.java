package io.fitconnect.platform.test;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Mints access tokens as the authorization server does, with keys that live as long as the JVM, and serves their
 * public halves as a JWKS on the loopback. {@link TrustsTestTokens} makes a Spring context accept them.
 */
public final class TestTokens {

    public static final String ISSUER = "https://issuer.fitconnect.test";
    public static final String AUDIENCE = "fitconnect-api";

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private TestTokens() {}

    /** A token of an athlete who uses the web app with all first-party scopes. */
    public static TestToken athlete(UUID id) {
        return token(id.toString())
                .client("fitconnect-web")
                .roles("athlete")
                .scopes(
                        "openid",
                        "profile",
                        "email",
                        "profile:read",
                        "profile:write",
                        "activity:read",
                        "activity:write",
                        "notification:read",
                        "notification:write",
                        "social:read",
                        "social:write",
                        "gamification:read",
                        "gamification:write");
    }

    /** A token of an application on its own (client credentials): its subject is no athlete. */
    public static TestToken application(String clientId) {
        return token(clientId).client(clientId).scopes("activity:write");
    }

    /** Where the JWKS is served. */
    public static String jwksUri() {
        return JwksServer.uri();
    }

    private static TestToken token(String subject) {
        var now = Instant.now();
        return new TestToken(
                SigningKey.ES256,
                new JWTClaimsSet.Builder()
                        .jwtID(UUID.randomUUID().toString())
                        .issuer(ISSUER)
                        .audience(List.of(AUDIENCE))
                        .subject(subject)
                        .issueTime(Date.from(now))
                        .notBeforeTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFETIME)))
                        .build());
    }
}
