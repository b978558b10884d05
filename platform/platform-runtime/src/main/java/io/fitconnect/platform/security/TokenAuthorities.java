package io.fitconnect.platform.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Authorities of a token: {@code SCOPE_<scope>} and {@code ROLE_<role>}, from the claims {@code scope} and {@code roles}. */
final class TokenAuthorities implements Converter<Jwt, Collection<GrantedAuthority>> {

    static final String SCOPE = "SCOPE_";
    static final String ROLE = "ROLE_";

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        valuesOf(token.getClaim("scope")).forEach(scope -> authorities.add(new SimpleGrantedAuthority(SCOPE + scope)));
        valuesOf(token.getClaim("roles")).forEach(role -> authorities.add(new SimpleGrantedAuthority(ROLE + role)));
        return authorities;
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
