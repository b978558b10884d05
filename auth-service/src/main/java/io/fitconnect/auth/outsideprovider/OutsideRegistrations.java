package io.fitconnect.auth.outsideprovider;

import io.fitconnect.platform.token.SecuritySettings;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;

/** This service as a client of the providers. */
@Component
class OutsideRegistrations {

    private final OutsideProviders providers;
    private final SecuritySettings security;

    OutsideRegistrations(OutsideProviders providers, SecuritySettings security) {
        this.providers = providers;
        this.security = security;
    }

    Optional<ClientRegistration> find(String id) {
        return providers
                .find(id)
                .map(provider -> ClientRegistration.withRegistrationId(id)
                        .clientName(provider.name())
                        .clientId(provider.clientId())
                        .clientSecret(provider.clientSecret())
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(security.issuer() + "/login/with/" + id + "/callback")
                        .scope(provider.scopes())
                        .issuerUri(provider.issuer())
                        .authorizationUri(provider.authorizationUri().toString())
                        .tokenUri(provider.tokenUri().toString())
                        .jwkSetUri(provider.jwkSetUri().toString())
                        .userNameAttributeName(IdTokenClaimNames.SUB)
                        .build());
    }
}
