package io.fitconnect.shop.customer;

import io.fitconnect.shop.page.AddressSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The provider, known by its discovery document. It is asked when the first person wants to sign in and not at the start, so that the
 * shop sells while the provider is away.
 */
@Component
public class Provider implements ClientRegistrationRepository {

    public static final String ID = "fitconnect";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final Duration FRESH = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String CALLBACK = "/login/oauth2/code/" + ID;
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final ProviderSettings settings;
    private final AddressSettings addresses;
    private final RestClient http;
    private final Clock clock;
    private volatile @Nullable ClientRegistration known;
    private volatile Instant seenAt = Instant.MIN;
    private volatile Instant missedAt = Instant.MIN;
    private volatile int looks;
    private Optional<ClientRegistration> lastLook = Optional.empty();

    Provider(ProviderSettings settings, AddressSettings addresses, ProviderCalls calls, Clock clock) {
        this.settings = settings;
        this.addresses = addresses;
        this.http = calls.restClient();
        this.clock = clock;
    }

    /** The provider when it answers, or answered seconds ago: a browser is sent to no address that is dead. */
    public Optional<ClientRegistration> findReachable() {
        int before = looks;
        if (isWithin(seenAt, FRESH)) {
            return Optional.ofNullable(known);
        }
        return isWithin(missedAt, PAUSE) ? Optional.empty() : look(before);
    }

    /** A moment that is still to come, since the clock was set back, says nothing. */
    private boolean isWithin(Instant moment, Duration span) {
        Instant now = clock.instant();
        return !moment.isAfter(now) && moment.plus(span).isAfter(now);
    }

    /** Also while it does not answer: a browser that comes back from it brings an answer that can be checked. */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        if (!ID.equals(registrationId)) {
            return null;
        }
        @Nullable ClientRegistration found = known;
        return found != null ? found : findReachable().orElse(null);
    }

    /** Those who wanted to look at the same time take what the first of them has found. */
    private synchronized Optional<ClientRegistration> look(int before) {
        if (looks != before) {
            return lastLook;
        }
        looks++;
        try {
            known = describe(readWithRetry());
            seenAt = clock.instant();
            lastLook = Optional.ofNullable(known);
        } catch (RestClientException | IllegalArgumentException failure) {
            LOG.warn("The provider does not answer: {}", failure.toString());
            missedAt = clock.instant();
            lastLook = Optional.empty();
        }
        return lastLook;
    }

    /** Repeats a request that failed on the network once, before the provider counts as away. */
    private Map<String, Object> readWithRetry() {
        try {
            return read();
        } catch (ResourceAccessException failure) {
            return read();
        }
    }

    private Map<String, Object> read() {
        @Nullable
        Map<String, Object> document = http.get()
                .uri(settings.direct(settings.issuer() + "/.well-known/openid-configuration"))
                .retrieve()
                .body(DOCUMENT);
        if (document == null || !settings.issuer().toString().equals(document.get("issuer"))) {
            throw new IllegalArgumentException("the discovery document names another issuer");
        }
        return document;
    }

    private ClientRegistration describe(Map<String, Object> document) {
        ClientRegistration found = ClientRegistrations.fromOidcConfiguration(document)
                .registrationId(ID)
                .clientId(settings.clientId())
                .build();
        var endpoints = found.getProviderDetails();
        return ClientRegistration.withClientRegistration(found)
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(addresses.address() + CALLBACK)
                .scope("openid", "profile", "email")
                .tokenUri(settings.direct(endpoints.getTokenUri()))
                .jwkSetUri(settings.direct(String.valueOf(endpoints.getJwkSetUri())))
                .userInfoUri(settings.direct(
                        String.valueOf(endpoints.getUserInfoEndpoint().getUri())))
                .build();
    }
}
