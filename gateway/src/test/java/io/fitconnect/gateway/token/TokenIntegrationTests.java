package io.fitconnect.gateway.token;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("ES256", Tokens.valid()),
                Arguments.of("RS256", Tokens.rs256(claims -> claims)),
                Arguments.of("long type", typed("application/at+jwt")),
                Arguments.of(
                        "one of several audiences",
                        Tokens.es256(claims -> claims.audience(List.of("other", "fitconnect-api")))),
                Arguments.of("expired within the skew", Tokens.es256(claims -> claims.expirationTime(inSeconds(-3)))),
                Arguments.of("begins within the skew", Tokens.es256(claims -> claims.notBeforeTime(inSeconds(5)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void letsThrough(String kind, String token) {
        assertThat(gateway.get("/api/v1/trainings", token).statusCode())
                .as(kind)
                .isEqualTo(200);
        assertThat(gateway.training.last().headers().get("Authorization")).isEqualTo("Bearer " + token);
    }

    static Stream<Arguments> refused() throws JOSEException {
        String valid = Tokens.valid();
        String[] parts = valid.split("\\.", -1);
        String header = "{\"typ\":\"at+jwt\",\"alg\":\"ES256\",\"kid\":\"ec-1\"}";
        String claims = Tokens.claims().build().toString();
        return Stream.of(
                Arguments.of("alg none", Tokens.handmade("{\"alg\":\"none\",\"kid\":\"ec-1\"}", claims, ""), "ES256"),
                Arguments.of("alg none with a signature", swapHeader(parts, "{\"alg\":\"none\"}"), "ES256"),
                Arguments.of(
                        "alg in other letters", swapHeader(parts, "{\"alg\":\"es256\",\"kid\":\"ec-1\"}"), "ES256"),
                Arguments.of("alg ES512", swapHeader(parts, "{\"alg\":\"ES512\",\"kid\":\"ec-1\"}"), "ES256"),
                Arguments.of("no alg", swapHeader(parts, "{\"kid\":\"ec-1\"}"), "ES256"),
                Arguments.of("HS256 with the RSA public key", hmac(), "ES256"),
                Arguments.of("kid of the other kind", Tokens.signed(Tokens.EC, "rsa-1", c -> c), "key of that kind"),
                Arguments.of(
                        "RSA kid of the other kind", Tokens.signed(Tokens.RSA, "ec-1", c -> c), "key of that kind"),
                Arguments.of("unknown kid", Tokens.signed(Tokens.ec("ec-9"), "ec-9", c -> c), "unknown key"),
                Arguments.of("no kid", swapHeader(parts, "{\"alg\":\"ES256\",\"typ\":\"at+jwt\"}"), "unknown key"),
                Arguments.of(
                        "another key under our kid", Tokens.signed(Tokens.ec("ec-1"), "ec-1", c -> c), "signature"),
                Arguments.of("another header", swapHeader(parts, header), "signature"),
                Arguments.of("another payload", parts[0] + "." + Tokens.encode(claims) + "." + parts[2], "signature"),
                Arguments.of("no signature", parts[0] + "." + parts[1] + ".", "signature"),
                Arguments.of("a short signature", parts[0] + "." + parts[1] + ".AAAA", "signature"),
                Arguments.of("a null signature", parts[0] + "." + parts[1] + "." + "A".repeat(86), "signature"),
                Arguments.of("another issuer", Tokens.es256(c -> c.issuer("http://localhost:8080/")), "issuer"),
                Arguments.of("no issuer", Tokens.es256(c -> c.issuer(null)), "issuer"),
                Arguments.of("another audience", Tokens.es256(c -> c.audience("fitconnect-web")), "audience"),
                Arguments.of("no audience", Tokens.es256(c -> c.audience((String) null)), "audience"),
                Arguments.of("expired", Tokens.es256(c -> c.expirationTime(inSeconds(-11))), "expired"),
                Arguments.of("no expiry", Tokens.es256(c -> c.expirationTime(null)), "well-formed"),
                Arguments.of("not yet valid", Tokens.es256(c -> c.notBeforeTime(inSeconds(30))), "not valid yet"),
                Arguments.of("no subject", Tokens.es256(c -> c.subject(null)), "well-formed"),
                Arguments.of("a logout token", typed("logout+jwt"), "not an access token"),
                Arguments.of("no type", typed(null), "not an access token"),
                Arguments.of("type JWT", typed("JWT"), "not an access token"),
                Arguments.of(
                        "a critical extension",
                        swapHeader(parts, "{\"alg\":\"ES256\",\"kid\":\"ec-1\",\"crit\":[\"b64\"]}"),
                        "well-formed"),
                Arguments.of("too long", Tokens.es256(c -> c.claim("pad", "x".repeat(4096))), "too long"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String kind, String token, String reason) {
        var answer = gateway.get("/api/v1/trainings", token);
        assertThatProblem(answer).is(401, "unauthenticated").says(reason);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .as(kind)
                .startsWith("Bearer realm=\"fitconnect\", error=\"invalid_token\"");
        assertThat(gateway.training.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "..", "a.b", "a.b.c", "a.b.c.d", "e30.e30.e30", "{}.{}.{}", "%%%.e30.AAAA", "null"})
    void refusesGarbage(String token) {
        assertThatProblem(gateway.get("/api/v1/trainings", token)).is(401, "unauthenticated");
    }

    @Test
    void asksForATokenWithoutNamingAnError() {
        var answer = gateway.send(gateway.request("/api/v1/trainings"));
        assertThatProblem(answer)
                .is(401, "unauthenticated")
                .says("Authorization")
                .hasHeader("WWW-Authenticate", "Bearer realm=\"fitconnect\"");
    }

    @Test
    void answersInTheLanguageOfTheClient() {
        var answer = gateway.send(gateway.request("/api/v1/trainings").header("Accept-Language", "ru-RU, en;q=0.8"));

        assertThatProblem(answer).is(401, "unauthenticated").hasHeader("Content-Language", "ru, en");
        assertThat(answer.body()).contains("\"title\":\"Нужно войти\"");
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
    }

    @Test
    void passesATokenOnThatIsBoundToAKeyWithItsProof() {
        String token = Tokens.valid();

        var answer = gateway.send(gateway.request("/api/v1/trainings")
                .header("Authorization", "DPoP " + token)
                .header("DPoP", "proof"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.training.last().headers().get("Authorization")).isEqualTo("DPoP " + token);
        assertThat(gateway.training.last().headers().get("DPoP")).isEqualTo("proof");
    }

    @Test
    void takesTheTokenFromNoOtherPlace() {
        String token = Tokens.valid();
        assertThat(gateway.send(gateway.request("/api/v1/trainings?access_token=" + token))
                        .statusCode())
                .isEqualTo(401);
        assertThat(gateway.send(gateway.request("/api/v1/trainings").header("Cookie", "access_token=" + token))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesTwoTokensAndOtherSchemes() {
        var two = gateway.withToken("/api/v1/trainings", Tokens.valid())
                .header("Authorization", "Bearer " + Tokens.valid());
        assertThatProblem(gateway.send(two)).is(401, "unauthenticated").says("exactly one");
        var basic = gateway.request("/api/v1/trainings").header("Authorization", "Basic dTpw");
        assertThatProblem(gateway.send(basic)).is(401, "unauthenticated").says("exactly one");
    }

    @Test
    void asksForNoTokenWherePeopleSignIn() {
        assertThat(gateway.send(gateway.request("/login")).statusCode()).isEqualTo(200);
        assertThat(gateway.get("/userinfo", "opaque").statusCode()).isEqualTo(200);
    }

    @Test
    void countsResults() {
        String token = Tokens.valid();
        gateway.get("/api/v1/trainings", token);
        gateway.get("/api/v1/trainings", token);
        gateway.get("/api/v1/trainings", "x.y.z");
        assertThat(gateway.management("/actuator/prometheus").body())
                .containsPattern("fitconnect_gateway_token_checks_total\\{result=\"cached\"\\} [1-9]")
                .containsPattern("fitconnect_gateway_token_checks_total\\{result=\"verified\"\\} [1-9]")
                .containsPattern("fitconnect_gateway_token_checks_total\\{result=\"malformed\"\\} [1-9]")
                .containsPattern("fitconnect_gateway_token_cache_size [1-9]")
                .contains("fitconnect_gateway_signing_keys 2.0");
    }

    private static String typed(@Nullable String type) {
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec-1");
        if (type != null) {
            header.type(new JOSEObjectType(type));
        }
        return Tokens.sign(header.build(), Tokens.claims().build(), Tokens.EC);
    }

    /** The classic confusion: the public key, which everybody has, used as an HMAC secret. */
    private static String hmac() throws JOSEException {
        JWTClaimsSet claims = Tokens.claims().build();
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa-1").build(), claims);
        jwt.sign(new MACSigner(Tokens.RSA.toRSAPublicKey().getEncoded()));
        return jwt.serialize();
    }

    private static String swapHeader(String[] parts, String header) {
        return Tokens.encode(header) + "." + parts[1] + "." + parts[2];
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
