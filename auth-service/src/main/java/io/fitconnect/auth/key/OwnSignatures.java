package io.fitconnect.auth.key;

import io.fitconnect.platform.token.SecuritySettings;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Recognises tokens that this platform signed, also expired ones and those of retired keys. Not a check of access. */
@Component
public class OwnSignatures {

    private final NimbusJwtDecoder decoder;

    OwnSignatures(CurrentKeys keys, SecuritySettings settings) {
        this.decoder = KeyConfiguration.decoder((selector, context) -> selector.select(keys.remembered()));
        this.decoder.setJwtValidator(new JwtIssuerValidator(settings.issuer()));
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
