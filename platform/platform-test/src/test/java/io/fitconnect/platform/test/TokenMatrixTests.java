package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.fitconnect.platform.test.SpecimenServer.Answer;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TokenMatrixTests {

    private final JwtDecoder careful = decoder(everything());

    @Test
    void acceptsAServerThatChecksEverything() {
        try (var server = SpecimenServer.answering(token -> check(careful, token))) {
            assertThatNoException()
                    .isThrownBy(() -> TokenMatrix.assertRefusedEverywhere(server.baseUrl(), "/api/v1/kites"));
        }
    }

    @Test
    void namesEveryTokenThatACarelessServerAccepts() {
        var names = TokenMatrix.listBadTokens().stream().map(BadToken::name).toList();
        try (var server = SpecimenServer.answering(token -> Answer.ok("[]"))) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> TokenMatrix.assertRefusedEverywhere(server.baseUrl(), "/"))
                    .satisfies(failure -> assertThat(failure.getMessage()).contains(names));
        }
    }

    @Test
    void findsTheOneTokenThatAServerForgetsToRefuse() {
        var careless = decoder(issuerAndTime());
        try (var server = SpecimenServer.answering(token -> check(careless, token))) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> TokenMatrix.assertRefusedEverywhere(server.baseUrl(), "/"))
                    .withMessageContaining("status for: other audience")
                    .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("status for: other issuer"));
        }
    }

    @Test
    void refusesAPathThatRefusesEverybody() {
        try (var server = SpecimenServer.answering(token -> Answer.problem(401))) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> TokenMatrix.assertRefusedEverywhere(server.baseUrl(), "/"))
                    .withMessageContaining("with a good token");
        }
    }

    @Test
    void refusesARefusalThatIsNoProblem() {
        try (var server = SpecimenServer.answering(token -> withoutProblem(check(careful, token)))) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> TokenMatrix.assertRefusedEverywhere(server.baseUrl(), "/"))
                    .withMessageContaining("content type for: expired");
        }
    }

    private static Answer withoutProblem(Answer answer) {
        return answer.status() == 200 ? answer : new Answer(answer.status(), "text/html", "");
    }

    private static Answer check(JwtDecoder decoder, String token) {
        try {
            return Answer.ok(decoder.decode(token).getTokenValue());
        } catch (JwtException refused) {
            return Answer.problem(401);
        }
    }

    private static JwtDecoder decoder(OAuth2TokenValidator<Jwt> validator) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(TestTokens.jwksUri())
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(validator);
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> issuerAndTime() {
        var timestamps = new JwtTimestampValidator();
        timestamps.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(timestamps, new JwtIssuerValidator(TestTokens.ISSUER));
    }

    private static OAuth2TokenValidator<Jwt> everything() {
        var type = new JwtTypeValidator("at+jwt");
        return new DelegatingOAuth2TokenValidator<>(
                type,
                issuerAndTime(),
                new JwtAudienceValidator(TestTokens.AUDIENCE),
                new JwtClaimValidator<>(JwtClaimNames.SUB, Objects::nonNull));
    }
}
