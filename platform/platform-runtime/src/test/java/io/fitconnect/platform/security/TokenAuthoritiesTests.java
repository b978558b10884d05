package io.fitconnect.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenAuthoritiesTests {

    private final TokenAuthorities authorities = new TokenAuthorities();

    @Test
    void readsScopesAsTextAndAsList() {
        assertThat(authorities.convert(token(Map.of("scope", "activity:read  profile:read"))))
                .extracting(Object::toString)
                .containsExactly("SCOPE_activity:read", "SCOPE_profile:read");
        assertThat(authorities.convert(token(Map.of("scope", List.of("activity:read")))))
                .extracting(Object::toString)
                .containsExactly("SCOPE_activity:read");
    }

    @Test
    void takesRolesFromTheirOwnClaimOnly() {
        assertThat(authorities.convert(token(Map.of("roles", List.of("athlete"), "authorities", List.of("admin")))))
                .extracting(Object::toString)
                .containsExactly("ROLE_ATHLETE");
    }

    @Test
    void givesNothingToATokenWithoutScopes() {
        assertThat(authorities.convert(token(Map.of("sub", "x")))).isEmpty();
    }

    private static Jwt token(Map<String, Object> claims) {
        return Jwt.withTokenValue("token")
                .header("alg", "ES256")
                .claims(all -> all.putAll(claims))
                .build();
    }
}
