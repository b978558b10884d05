package io.fitconnect.shop.customer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads security event tokens of the provider (RFC 8417), as strictly as a logout token: key, type, issuer, audience and age. */
@Component
public class SecurityEvents {

    private static final String TYPE = "secevent+jwt";
    private static final String PURGED = "https://schemas.openid.net/secevent/risc/event-type/account-purged";
    private static final Duration LONGEST_AGE = Duration.ofMinutes(5); // the provider makes a token for each attempt

    private final Provider provider;
    private final ProviderSettings settings;
    private final ProviderCalls calls;
    private final Clock clock;
    private volatile @Nullable NimbusJwtDecoder decoder;

    SecurityEvents(Provider provider, ProviderSettings settings, ProviderCalls calls, Clock clock) {
        this.provider = provider;
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Returns whose account is gone; nothing for an event that the shop does not heed.
     *
     * @throws org.springframework.security.oauth2.jwt.JwtException when the token is not the provider's for this shop, or its keys
     *                                                               cannot be had
     * @throws ProviderAway when the provider was never reached
     */
    public Optional<String> findPurged(String token) {
        Jwt event = decoder().decode(token);
        boolean isPurge = event.getClaim("events") instanceof Map<?, ?> events && events.containsKey(PURGED);
        return isPurge && event.getClaim("sub_id") instanceof Map<?, ?> subject ? subjectOf(subject) : Optional.empty();
    }

    private Optional<String> subjectOf(Map<?, ?> subject) {
        boolean isOurs = "iss_sub".equals(subject.get("format"))
                && settings.issuer().toString().equals(subject.get("iss"));
        return isOurs && subject.get("sub") instanceof String id ? Optional.of(id) : Optional.empty();
    }

    private NimbusJwtDecoder decoder() {
        NimbusJwtDecoder known = decoder;
        if (known == null) {
            known = build();
            decoder = known;
        }
        return known;
    }

    private NimbusJwtDecoder build() {
        ClientRegistration registration = provider.findByRegistrationId(Provider.ID);
        if (registration == null) {
            throw new ProviderAway();
        }
        NimbusJwtDecoder built = NimbusJwtDecoder.withJwkSetUri(
                        String.valueOf(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .validateType(false) // its own type is demanded below
                .restOperations(calls.restTemplate())
                .build();
        built.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator(TYPE),
                new JwtIssuerValidator(settings.issuer().toString()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.clientId())),
                new JwtClaimValidator<Instant>(JwtClaimNames.IAT, this::isFresh)));
        return built;
    }

    private boolean isFresh(@Nullable Instant issuedAt) {
        return issuedAt != null
                && Duration.between(issuedAt, clock.instant()).abs().compareTo(LONGEST_AGE) <= 0;
    }

    /** The provider was not reached yet, so its keys are unknown. */
    public static final class ProviderAway extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
