package io.fitconnect.auth.clientregistration;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Signs and reads initial access tokens. Their type and audience keep them and access tokens from passing for each other. */
@Component
class InitialAccessTokens {

    private static final String TYPE = "initial-access+jwt";

    private final JwtEncoder encoder;
    private final NimbusJwtDecoder decoder;
    private final SecuritySettings security;
    private final ClientRegistrationSettings settings;
    private final Clock clock;

    InitialAccessTokens(
            JwtEncoder encoder,
            JWKSource<SecurityContext> publishedKeys,
            SecuritySettings security,
            ClientRegistrationSettings settings,
            Clock clock) {
        this.encoder = encoder;
        this.decoder = NimbusJwtDecoder.withJwkSource(publishedKeys)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        this.security = security;
        this.settings = settings;
        this.clock = clock;
        JwtTimestampValidator age = new JwtTimestampValidator(Duration.ZERO);
        age.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator(List.of(TYPE)),
                age,
                new JwtClaimValidator<>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtIssuerValidator(security.issuer()),
                new JwtAudienceValidator(audience())));
    }

    InitialAccessToken issue(AccountId owner) {
        Instant now = clock.instant();
        Instant expiry = now.plus(settings.tokenLifetime());
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(security.issuer())
                .subject(owner.toString())
                .audience(List.of(audience()))
                .issuedAt(now)
                .expiresAt(expiry)
                .id(Ids.next().toString())
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.ES256).type(TYPE).build();
        return new InitialAccessToken(
                encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue(), expiry);
    }

    /** Reads a token; empty when it is none, or has expired. Whether it was used is for the registration to ask. */
    Optional<InitialAccess> find(String token) {
        try {
            Jwt read = decoder.decode(token);
            return Optional.of(new InitialAccess(
                    AccountId.of(Objects.requireNonNull(read.getSubject(), "Each has one")),
                    Objects.requireNonNull(read.getId(), "Each has one"),
                    Objects.requireNonNull(read.getExpiresAt(), "The decoder demands exp")));
        } catch (JwtException e) {
            return Optional.empty();
        }
    }

    private String audience() {
        return security.issuer() + ClientRegistrationSettings.PATH;
    }
}
