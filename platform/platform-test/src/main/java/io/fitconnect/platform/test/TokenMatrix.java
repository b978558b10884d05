package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;

/**
 * The tokens that gateway and services alike must refuse, so that none of them relies on another. A service's test
 * calls {@link #assertRefusedEverywhere} with a path that a good athlete's token may read.
 */
public final class TokenMatrix {

    private static final Duration WELL_BEYOND_CLOCK_SKEW = Duration.ofMinutes(10);
    private static final Duration REVOCATION_PROMISE = Duration.ofSeconds(5);
    private static final int UNAUTHORIZED = 401;

    private TokenMatrix() {}

    /** Every bad token, freshly minted. */
    public static List<BadToken> listBadTokens() {
        var good = TestTokens.athlete(UUID.randomUUID());
        var now = Instant.now();
        return List.of(
                BadToken.of("no token at all", ""),
                BadToken.of("not a JWT", "opaque"),
                BadToken.of("alg none", Forgery.unsigned("none", good.claims())),
                BadToken.of("alg nOnE", Forgery.unsigned("nOnE", good.claims())),
                BadToken.of("HS256 with the RSA key as DER", Forgery.confused(Forgery.publicKeyAsDer(), good.claims())),
                BadToken.of("HS256 with the RSA key as PEM", Forgery.confused(Forgery.publicKeyAsPem(), good.claims())),
                BadToken.of("RS512 with the trusted key", algorithm(good, JWSAlgorithm.RS512)),
                BadToken.of("PS256 with the trusted key", algorithm(good, JWSAlgorithm.PS256)),
                BadToken.of("other ES256 key, known kid", signedBy(good, SigningKey.elliptic("es256-test"))),
                BadToken.of("other RS256 key, known kid", signedBy(good, SigningKey.rsa("rs256-test"))),
                BadToken.of("unknown kid", signedBy(good, SigningKey.elliptic("unknown"))),
                BadToken.of("key in the header", Forgery.withEmbeddedKey(SigningKey.elliptic("mine"), good.claims())),
                BadToken.of("signature of zeros", Forgery.signedWithZeros(good)),
                BadToken.of(
                        "changed claims",
                        Forgery.tampered(good, good.roles("admin").claims())),
                BadToken.of("a logout token, truly signed", Forgery.typed("logout+jwt", good.claims())),
                BadToken.of("type JWT, truly signed", Forgery.typed("JWT", good.claims())),
                BadToken.of("no type, truly signed", Forgery.untyped(good.claims())),
                BadToken.of("unknown critical header", Forgery.withCriticalHeader(good.claims())),
                BadToken.of("other issuer", good.issuer("https://evil.example").token()),
                BadToken.of("no issuer", good.issuer(null).token()),
                BadToken.of("other audience", good.audience("fitconnect-web").token()),
                BadToken.of("no audience", good.claim("aud", null).token()),
                BadToken.of(
                        "expired",
                        good.expires(now.minus(WELL_BEYOND_CLOCK_SKEW)).token()),
                BadToken.of("no expiry", good.expires(null).token()),
                BadToken.of(
                        "not yet valid",
                        good.notBefore(now.plus(WELL_BEYOND_CLOCK_SKEW)).token()),
                BadToken.orForbidden("no subject", good.subject(null).token()));
    }

    /**
     * Asks with each bad token and expects a refusal as a problem; asks with good ones (ES256 and RS256) too, because
     * a path that refuses everybody proves nothing.
     *
     * @param baseUrl for example {@code http://localhost:8083}
     * @param path a path that answers GET to an athlete with all first-party scopes
     */
    public static void assertRefusedEverywhere(String baseUrl, String path) {
        var http = new HttpProbe(baseUrl);
        var good = TestTokens.athlete(UUID.randomUUID());
        for (var token : List.of(good, good.rs256())) {
            assertThat(http.get(path, token.token()).statusCode())
                    .as("status of GET %s with a good token", path)
                    .isNotIn(UNAUTHORIZED, 403)
                    .isLessThan(500);
        }
        SoftAssertions.assertSoftly(softly -> {
            for (var bad : listBadTokens()) {
                var answer = http.get(path, bad.token());
                softly.assertThat(answer.statusCode()).as("status for: " + bad).isIn(bad.statuses());
                softly.assertThat(answer.headers().firstValue("Content-Type").orElse("none"))
                        .as("content type for: " + bad)
                        .startsWith("application/problem+json");
                softly.assertThat(answer.body()).as("body for: " + bad).doesNotContain("Exception");
            }
        });
    }

    /**
     * Revokes the session of a token that the service has accepted, and expects it to be refused within five seconds, but
     * no other token.
     *
     * @param path a path that answers GET to an athlete with all first-party scopes
     */
    public static void assertRevocable(String baseUrl, String path) {
        var http = new HttpProbe(baseUrl);
        var session = UUID.randomUUID().toString();
        var token = TestTokens.athlete(UUID.randomUUID()).claim("sid", session).token();
        var other =
                TestTokens.athlete(UUID.randomUUID()).claim("sid", "another").token();
        assertThat(http.get(path, token).statusCode())
                .as("status of GET %s before the revocation", path)
                .isNotEqualTo(UNAUTHORIZED);

        TestRevocations.revokeSession(session);

        await("the revoked token is refused")
                .atMost(REVOCATION_PROMISE)
                .untilAsserted(
                        () -> assertThat(http.get(path, token).statusCode()).isEqualTo(UNAUTHORIZED));
        assertThat(http.get(path, other).statusCode())
                .as("status of GET %s with a token of another session", path)
                .isNotEqualTo(UNAUTHORIZED);
    }

    private static String algorithm(TestToken token, JWSAlgorithm algorithm) {
        return signedBy(token, SigningKey.RS256.withAlgorithm(algorithm));
    }

    private static String signedBy(TestToken token, SigningKey key) {
        return token.signedWith(key).token();
    }
}
