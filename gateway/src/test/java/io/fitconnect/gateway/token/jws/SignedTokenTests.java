package io.fitconnect.gateway.token.jws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.gateway.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTokenTests {

    private static final String HEADER = "{\"typ\":\"at+jwt\",\"alg\":\"ES256\",\"kid\":\"k\"}";
    private static final String CLAIMS = "{\"iss\":\"i\",\"aud\":\"a\",\"sub\":\"s\",\"exp\":2000000000}";
    private static final String SIGNATURE = "A".repeat(86);

    @Test
    void readsTheClaims() {
        TokenClaims claims = parse(
                        HEADER,
                        "{\"iss\":\"i\",\"aud\":[\"a\",\"b\"],\"sub\":\"s\",\"exp\":2000000000,\"nbf\":1.5,"
                                + "\"client_id\":\"c\",\"jti\":\"j\",\"sid\":\"x\",\"family\":\"f\",\"roles\":[\"athlete\"],\"more\":{\"a\":[1]}}")
                .claims();
        assertThat(claims.issuer()).isEqualTo("i");
        assertThat(claims.audience()).containsExactly("a", "b");
        assertThat(claims.expiresAt()).isEqualTo(2_000_000_000L);
        assertThat(claims.notBefore()).isEqualTo(1);
        assertThat(claims.subject()).isEqualTo("s");
        assertThat(claims.clientId()).isEqualTo("c");
        assertThat(claims.id()).isEqualTo("j");
        assertThat(claims.session()).isEqualTo("x");
        assertThat(claims.family()).isEqualTo("f");
    }

    @Test
    void readsTheHeaderAndWhatWasSigned() {
        SignedToken token = parse(HEADER, CLAIMS);
        assertThat(token.header()).isEqualTo(new TokenHeader(Algorithm.ES256, "k"));
        assertThat(token.signedBytes()).asString().isEqualTo(Tokens.encode(HEADER) + "." + Tokens.encode(CLAIMS));
        assertThat(token.signature()).hasSize(64).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sub\":\"s\",\"exp\":1,\"sub\":\"t\"}",
                "{\"sub\":\"s\",\"exp\":1,\"exp\":9}",
                "{\"sub\":\"s\",\"exp\":1,\"x\":{\"a\":1,\"a\":2}}",
                "{\"sub\":\"s\",\"exp\":\"1\"}",
                "{\"sub\":\"s\",\"exp\":null}",
                "{\"sub\":\"s\",\"exp\":1e400}",
                "{\"sub\":\"s\",\"exp\":99999999999999999999}",
                "{\"sub\":7,\"exp\":1}",
                "{\"sub\":\"\",\"exp\":1}",
                "{\"sub\":\"s\"}",
                "{\"sub\":\"s\",\"exp\":1,\"aud\":[1]}",
                "{\"sub\":\"s\",\"exp\":1,\"aud\":{}}",
                "{\"sub\":\"s\",\"exp\":1,\"iss\":[\"i\"]}",
                "{\"sub\":\"s\",\"exp\":1,\"nbf\":true}",
                "{\"sub\":\"s\",\"exp\":1}{}",
                "{\"sub\":\"s\",\"exp\":1} x",
                "{\"sub\":\"s\",\"exp\":1",
                "[]",
                "\"text\"",
                "",
                "{'sub':'s','exp':1}",
                "{\"sub\":\"s\",\"exp\":1,\"d\":[[[[[[[[[1]]]]]]]]]}"
            })
    void refusesClaimsWithTwoReadings(String claims) {
        assertRefused(Tokens.handmade(HEADER, claims, SIGNATURE), TokenFault.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"ES256\",\"kid\":\"k\",\"kid\":\"l\"}",
                "{\"alg\":\"none\",\"alg\":\"ES256\",\"kid\":\"k\"}",
                "{\"typ\":\"at+jwt\",\"typ\":\"JWT\",\"alg\":\"ES256\",\"kid\":\"k\"}",
                "{\"alg\":[\"ES256\"],\"kid\":\"k\"}",
                "{\"alg\":\"ES256\",\"kid\":5}",
                "{\"alg\":\"ES256\",\"kid\":\"k\",\"crit\":[]}",
                "{\"alg\":\"ES256\",\"kid\":\"k\",\"b64\":false}",
                "{\"alg\":\"ES256\",\"kid\":\"k\",\"zip\":\"DEF\"}",
                "{\"alg\":\"ES256\",\"kid\":\"k\",\"enc\":\"A128GCM\"}",
                "{"
            })
    void refusesHeadersWithTwoReadings(String header) {
        assertRefused(Tokens.handmade(header, CLAIMS, SIGNATURE), TokenFault.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"ES256\",\"kid\":\"k\"}",
                "{\"typ\":\"JWT\",\"alg\":\"ES256\",\"kid\":\"k\"}",
                "{\"typ\":\"\",\"alg\":\"ES256\",\"kid\":\"k\"}"
            })
    void refusesATokenThatDoesNotSayThatItIsAnAccessToken(String header) {
        assertRefused(Tokens.handmade(header, CLAIMS, SIGNATURE), TokenFault.TYPE);
    }

    @Test
    void ignoresKeysThatATokenBringsAlong() {
        String header =
                "{\"typ\":\"at+jwt\",\"alg\":\"ES256\",\"kid\":\"k\",\"jwk\":{\"kty\":\"EC\"},\"jku\":\"http://evil\",\"x5u\":\"http://evil\"}";
        assertThat(parse(header, CLAIMS).header()).isEqualTo(new TokenHeader(Algorithm.ES256, "k"));
    }

    @Test
    void refusesOtherSpellings() {
        String valid = Tokens.handmade(HEADER, CLAIMS, SIGNATURE);
        assertThat(SignedToken.parse(valid)).isNotNull();
        assertRefused(valid + "=", TokenFault.MALFORMED);
        assertRefused(valid + "\n", TokenFault.MALFORMED);
        assertRefused(" " + valid, TokenFault.MALFORMED);
        assertRefused(Tokens.handmade(HEADER, CLAIMS, "A".repeat(85) + "B"), TokenFault.MALFORMED);
        assertRefused(Tokens.handmade(HEADER, CLAIMS, "A".repeat(85) + "+"), TokenFault.MALFORMED);
    }

    private static SignedToken parse(String header, String claims) {
        return SignedToken.parse(Tokens.handmade(header, claims, SIGNATURE));
    }

    private static void assertRefused(String token, TokenFault fault) {
        assertThatExceptionOfType(TokenRefused.class)
                .isThrownBy(() -> SignedToken.parse(token))
                .extracting(TokenRefused::fault)
                .isEqualTo(fault);
    }
}
