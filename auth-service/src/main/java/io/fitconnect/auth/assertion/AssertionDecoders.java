package io.fitconnect.auth.assertion;

import com.nimbusds.jose.jwk.JWKSet;
import io.fitconnect.auth.replay.UsedStatements;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionDecoderFactory;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/** Checks assertions of clients: Spring's rules for their claims, and that each is short-lived and used once. */
@Component
class AssertionDecoders implements JwtDecoderFactory<RegisteredClient> {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final ClientKeySource keys;
    private final UsedStatements used;
    private final Clock clock;

    AssertionDecoders(ClientKeySource keys, UsedStatements used, Clock clock) {
        this.keys = keys;
        this.used = used;
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(RegisteredClient client) {
        JwsAlgorithm algorithm = client.getClientSettings().getTokenEndpointAuthenticationSigningAlgorithm();
        if (!(algorithm instanceof SignatureAlgorithm signature)) {
            throw new BadJwtException("The client is registered without keys");
        }
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource((selector, context) ->
                        selector.select(keysFor(client, selector.getMatcher().getKeyIDs())))
                .jwsAlgorithms(algorithms -> algorithms.add(signature))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtClientAssertionDecoderFactory.DEFAULT_JWT_VALIDATOR_FACTORY.apply(client),
                isShort(),
                isNew(client)));
        return decoder;
    }

    private JWKSet keysFor(RegisteredClient client, @Nullable Set<String> keyIds) {
        return keys.keysOf(
                client, keyIds == null ? Optional.empty() : keyIds.stream().findFirst());
    }

    private OAuth2TokenValidator<Jwt> isShort() {
        return assertion -> {
            Instant expiry = assertion.getExpiresAt();
            Instant latest = clock.instant().plus(LONGEST).plus(SKEW);
            return expiry != null && expiry.isBefore(latest)
                    ? OAuth2TokenValidatorResult.success()
                    : refusal("exp is at most five minutes ahead");
        };
    }

    /** Uses the assertion up, also when another rule refuses it. */
    private OAuth2TokenValidator<Jwt> isNew(RegisteredClient client) {
        return assertion -> {
            String id = assertion.getId();
            Instant expiry = assertion.getExpiresAt();
            if (id == null || id.isEmpty() || expiry == null) {
                return refusal("jti and exp are required");
            }
            return used.use("client " + client.getId(), id, expiry.plus(SKEW))
                    ? OAuth2TokenValidatorResult.success()
                    : refusal("The assertion was used before");
        };
    }

    private static OAuth2TokenValidatorResult refusal(String reason) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, reason, null));
    }
}
