package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.EmailAddress;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Redeems a provider's code and checks its ID token: signature, issuer, audience, time, nonce. Each call has a time-out. */
@Component
class OutsideAnswers {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(4);
    private static final Pattern SUBJECT = Pattern.compile("[\\x20-\\x7e]{1,255}");

    private final OutsideProviders providers;
    private final OidcAuthorizationCodeAuthenticationProvider checks;
    private final JdkClientHttpRequestFactory requests;

    OutsideAnswers(OutsideProviders providers) {
        this.providers = providers;
        this.requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(READ);
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        OidcUserService claimsOnly = new OidcUserService();
        claimsOnly.setRetrieveUserInfo(request -> false);
        this.checks = new OidcAuthorizationCodeAuthenticationProvider(tokens, claimsOnly);
        checks.setJwtDecoderFactory(this::decoder);
    }

    /**
     * Returns who signed in at the provider.
     *
     * @throws org.springframework.security.core.AuthenticationException when the answer is not right
     */
    OutsidePerson check(ClientRegistration registration, OAuth2AuthorizationRequest asked, String state, String code) {
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .state(state)
                .redirectUri(Objects.requireNonNull(registration.getRedirectUri()))
                .build();
        var authenticated = Objects.requireNonNull(checks.authenticate(
                new OAuth2LoginAuthenticationToken(registration, new OAuth2AuthorizationExchange(asked, answer))));
        OidcUser user = (OidcUser) Objects.requireNonNull(authenticated.getPrincipal());
        return new OutsidePerson(registration.getRegistrationId(), subjectOf(user), emailOf(registration, user));
    }

    /** An empty or endless subject would stand for more than one person (OpenID Connect Core, section 2). */
    private static String subjectOf(OidcUser user) {
        return Optional.ofNullable(user.getClaims().get(IdTokenClaimNames.SUB))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(subject -> SUBJECT.matcher(subject).matches())
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error("invalid_id_token", "sub is not 1 to 255 printable ASCII characters", null)));
    }

    /** Claims of another type than the specification's are no claims. */
    private Optional<EmailAddress> emailOf(ClientRegistration registration, OidcUser user) {
        boolean isBelieved = providers
                        .find(registration.getRegistrationId())
                        .filter(OutsideProvider::emailVerified)
                        .isPresent()
                && Boolean.TRUE.equals(user.getClaims().get(StandardClaimNames.EMAIL_VERIFIED));
        return isBelieved && user.getClaims().get(StandardClaimNames.EMAIL) instanceof String email
                ? EmailAddress.find(email)
                : Optional.empty();
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(
                        algorithms -> algorithms.addAll(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
                .restOperations(new RestTemplate(requests))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }
}
