package io.fitconnect.platform.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Authorities of a token: {@code SCOPE_<scope>} as the claim {@code scope} has it, and {@code ROLE_<ROLE>} in upper case
 * for each name of the claim {@code roles}, which stands there in lower case; so {@code hasRole('EDITOR')} works.
 */
final class TokenAuthorities implements Converter<Jwt, Collection<GrantedAuthority>> {

    private static final String SCOPE = "SCOPE_";
    private static final String ROLE = "ROLE_";

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        scopesOf(token).forEach(scope -> authorities.add(new SimpleGrantedAuthority(SCOPE + scope)));
        rolesOf(token)
                .forEach(role -> authorities.add(new SimpleGrantedAuthority(ROLE + role.toUpperCase(Locale.ROOT))));
        return authorities;
    }

    static List<String> scopesOf(Jwt token) {
        return valuesOf(token.getClaim("scope"));
    }

    static List<String> rolesOf(Jwt token) {
        return valuesOf(token.getClaim("roles"));
    }

    private static List<String> valuesOf(@Nullable Object claim) {
        if (claim instanceof String text) {
            return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
        }
        if (claim instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).toList();
        }
        return List.of();
    }
}
