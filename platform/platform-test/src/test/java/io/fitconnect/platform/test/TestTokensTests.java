package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TestTokensTests {

    private final UUID athlete = UUID.randomUUID();
    private final JwtDecoder decoder = decoder();

    @Test
    void areVerifiedByTheServedKeys() {
        var token = decoder.decode(TestTokens.athlete(athlete).token());

        assertThat(token.getHeaders()).containsEntry("alg", "ES256");
        assertThat(token.getSubject()).isEqualTo(athlete.toString());
        assertThat(token.getIssuer()).hasToString(TestTokens.ISSUER);
        assertThat(token.getAudience()).containsExactly(TestTokens.AUDIENCE);
    }

    @Test
    void areSignedWithRsaOnDemand() {
        var token = decoder.decode(TestTokens.athlete(athlete).rs256().token());

        assertThat(token.getHeaders()).containsEntry("alg", "RS256");
    }

    @Test
    void carryTheClaimsThatWereAskedFor() {
        var token = decoder.decode(TestTokens.athlete(athlete)
                .scopes("activity:read")
                .client("demo-tracker")
                .roles("athlete", "coach")
                .token());

        assertThat(token.<List<String>>getClaim("scope")).containsExactly("activity:read");
        assertThat(token.getClaimAsString("client_id")).isEqualTo("demo-tracker");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("athlete", "coach");
    }

    @Test
    void changeOnlyInACopy() {
        var original = TestTokens.athlete(athlete).scopes("activity:read");
        var other = original.scopes("profile:read");

        assertThat(decoder.decode(original.token()).getClaimAsStringList("scope"))
                .containsExactly("activity:read");
        assertThat(decoder.decode(other.token()).getClaimAsStringList("scope")).containsExactly("profile:read");
    }

    @Test
    void ofAnApplicationHaveNoAthleteAsSubject() {
        assertThat(decoder.decode(TestTokens.application("demo-tracker").token())
                        .getSubject())
                .isEqualTo("demo-tracker");
    }

    private static JwtDecoder decoder() {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(TestTokens.jwksUri())
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .validateType(false)
                .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new JwtTypeValidator("at+jwt")));
        return decoder;
    }
}
