package io.fitconnect.auth.key;

import io.fitconnect.platform.token.SecuritySettings;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Recognises ID tokens that this platform signed, also expired ones and those of retired keys. Not a check of access. */
@Component
public class OwnSignatures {

    private final NimbusJwtDecoder decoder;

    OwnSignatures(CurrentKeys keys, SecuritySettings settings) {
        this.decoder = KeyConfiguration.decoder((selector, context) -> selector.select(keys.remembered()));
        JwtTypeValidator type = new JwtTypeValidator(List.of("JWT"));
        type.setAllowEmpty(true); // as ID tokens have none; access tokens and logout tokens name theirs
        this.decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(type, new JwtIssuerValidator(settings.issuer())));
    }

    /** Returns what the token says when the platform signed it, however long ago. */
    public Optional<Jwt> find(String token) {
        try {
            return Optional.of(decoder.decode(token));
        } catch (JwtException e) {
            return Optional.empty();
        }
    }
}
