package io.fitconnect.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitconnect.platform.problem.Refusal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;

class BearerTokensTests {

    private static final UUID ATHLETE = UUID.randomUUID();
    private static final Instant ISSUED = Instant.parse("2026-11-29T12:00:00Z");

    private final BearerTokens tokens = new BearerTokens(BearerTokensTests::decode);

    @Test
    void tellsWhoCallsAndHowARevocationFindsThem() {
        BearerCaller caller = tokens.require("Bearer good");

        assertThat(caller.caller().requireSubject()).isEqualTo(ATHLETE);
        assertThat(caller.caller().scopes()).containsExactlyInAnyOrder("profile:read", "notification:read");
        assertThat(caller.facts().sessionId()).isEqualTo("session");
        assertThat(caller.facts().issuedAt()).isEqualTo(ISSUED);
        assertThat(caller.language()).contains(Locale.forLanguageTag("ru"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "good", "Basic good", "DPoP good"})
    void refusesAnotherScheme(@Nullable String authorization) {
        Refusal refusal = refusal(authorization);

        assertThat(refusal.type().slug()).isEqualTo("unauthenticated");
        assertThat(refusal.headers()).containsEntry("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer bad", "Bearer bound"})
    void refusesATokenThatIsBadOrBoundToAKey(String authorization) {
        Refusal refusal = refusal(authorization);

        assertThat(refusal.type().slug()).isEqualTo("unauthenticated");
        assertThat(refusal.headers()).containsEntry("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    @Test
    void callsNoTokenBadThatItCannotCheck() {
        assertThat(refusal("Bearer unknown").type().slug()).isEqualTo("busy");
    }

    private Refusal refusal(@Nullable String authorization) {
        return catchThrowableOfType(Refusal.class, () -> tokens.require(authorization));
    }

    private static Jwt decode(String token) {
        return switch (token) {
            case "good" -> jwt(Map.of("scope", "profile:read notification:read"));
            case "bound" -> jwt(Map.of("cnf", Map.of("jkt", "key")));
            case "unknown" -> throw new JwtException("no keys");
            default -> throw new BadJwtException("bad");
        };
    }

    private static Jwt jwt(Map<String, Object> claims) {
        return Jwt.withTokenValue("token")
                .header("alg", "ES256")
                .subject(ATHLETE.toString())
                .issuedAt(ISSUED)
                .claim("sid", "session")
                .claim("locale", "ru")
                .claims(all -> all.putAll(claims))
                .build();
    }
}
