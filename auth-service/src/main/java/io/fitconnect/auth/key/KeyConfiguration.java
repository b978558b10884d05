package io.fitconnect.auth.key;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** What the rest of the service does with keys: publish, sign, check its own access tokens, recognise old signatures. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(SignatureAlgorithm.ES256, SignatureAlgorithm.RS256);

    @Bean
    JWKSource<SecurityContext> publishedKeys(CurrentKeys keys) {
        return (selector, context) -> selector.select(keys.published());
    }

    @Bean
    @DependsOn("fastCrypto")
    JwtEncoder jwtEncoder(CurrentKeys keys) {
        return new NimbusJwtEncoder((selector, context) -> selector.select(keys.signing()));
    }

    /** Checks access tokens with the keys at hand, where other services ask over the network. */
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> publishedKeys, SecuritySettings settings, Clock clock) {
        NimbusJwtDecoder decoder = decoder(publishedKeys);
        JwtTimestampValidator timestamps = new JwtTimestampValidator(settings.clockSkew());
        timestamps.setClock(clock);
        OAuth2TokenValidator<Jwt> audience = new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(settings.audience()));
        JwtTypeValidator type = new JwtTypeValidator(List.of("at+jwt", "application/at+jwt"));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                type,
                timestamps,
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<>(JwtClaimNames.EXP, expiry -> expiry != null),
                audience));
        return decoder;
    }

    static NimbusJwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .build();
    }
}
