package io.fitconnect.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import io.fitconnect.platform.token.SecuritySettings;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Makes the decoder of access tokens. Keys are read from the issuer, kept for five minutes, and used on for four hours
 * when the issuer does not answer, so that its outage ends no session.
 */
final class TokenDecoders {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int MAX_JWKS_BYTES = 100_000;
    private static final long KEEP_MILLIS = Duration.ofMinutes(5).toMillis();
    private static final long REFRESH_TIMEOUT_MILLIS = Duration.ofSeconds(10).toMillis();
    private static final long OUTAGE_MILLIS = Duration.ofHours(4).toMillis();

    private TokenDecoders() {}

    static JwtDecoder of(SecuritySettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keysOf(settings))
                .jwsAlgorithms(
                        algorithms -> algorithms.addAll(Set.of(SignatureAlgorithm.ES256, SignatureAlgorithm.RS256)))
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier((type, context) -> {}))
                .build();
        decoder.setJwtValidator(validatorOf(settings));
        return decoder;
    }

    private static JWKSource<SecurityContext> keysOf(SecuritySettings settings) {
        try {
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            settings.jwksUri().toURL(),
                            new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_JWKS_BYTES))
                    .cache(KEEP_MILLIS, REFRESH_TIMEOUT_MILLIS)
                    .rateLimited(1_000)
                    .retrying(true)
                    .outageTolerant(OUTAGE_MILLIS)
                    .build();
            return new KnownKeys(keys);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("fitconnect.security.jwks-uri is not a URL: " + settings.jwksUri(), e);
        }
    }

    private static OAuth2TokenValidator<Jwt> validatorOf(SecuritySettings settings) {
        JwtTypeValidator type = new JwtTypeValidator(List.of("at+jwt", "application/at+jwt")); // RFC 9068, section 4
        return new DelegatingOAuth2TokenValidator<>(
                type,
                new JwtTimestampValidator(settings.clockSkew()),
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(settings.audience())));
    }
}
