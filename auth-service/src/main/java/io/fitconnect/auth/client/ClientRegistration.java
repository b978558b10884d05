package io.fitconnect.auth.client;

import io.fitconnect.platform.ids.Ids;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Describes clients to the authorization server. Each uses PKCE, unless its seed says otherwise, and gets refresh tokens, public
 * ones too: OAuth 2.1 (section 4.3.1) allows it when each is good for one use, which {@code authorization} sees to.
 */
@Component
public class ClientRegistration {

    private static final Set<AuthorizationGrantType> PEOPLE_AND_ITSELF = Set.of(
            AuthorizationGrantType.AUTHORIZATION_CODE,
            AuthorizationGrantType.REFRESH_TOKEN,
            AuthorizationGrantType.CLIENT_CREDENTIALS);

    private final ClientSecrets secrets;
    private final OAuthClientSettings settings;
    private final Clock clock;

    ClientRegistration(ClientSecrets secrets, OAuthClientSettings settings, Clock clock) {
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** A client as its seed describes it; keeps the identity, and an unchanged secret's hash, of the existing one. */
    RegisteredClient of(String clientId, SeededClient seed, @Nullable RegisteredClient existing) {
        return begin(clientId, existing, seed.secret())
                .clientName(seed.name())
                .clientAuthenticationMethods(methods -> {
                    if (seed.isAsserted()) {
                        replace(methods, Set.of(ClientAuthenticationMethod.PRIVATE_KEY_JWT));
                    }
                })
                .redirectUris(uris -> replace(uris, seed.redirectUris()))
                .postLogoutRedirectUris(uris -> replace(uris, seed.postLogoutRedirectUris()))
                .scopes(scopes -> replace(scopes, seed.scopes()))
                .authorizationGrantTypes(grants -> replace(grants, grants(seed)))
                .clientSettings(clientSettings(seed))
                .tokenSettings(tokenSettings(seed.party(), seed.signature()))
                .build();
    }

    /** A vendor's new client with a secret. */
    public RegisteredClient ofVendor(
            String clientId, String secret, String name, Set<String> redirectUris, Set<String> scopes) {
        return begin(clientId, null, secret)
                .clientName(name)
                .redirectUris(uris -> uris.addAll(redirectUris))
                .scopes(all -> all.addAll(scopes))
                .authorizationGrantTypes(grants -> grants.addAll(PEOPLE_AND_ITSELF))
                .clientSettings(clientSettings(ClientParty.VENDOR, ProofKey.DEMANDED))
                .tokenSettings(tokenSettings(ClientParty.VENDOR, TokenSignature.ES256))
                .build();
    }

    private RegisteredClient.Builder begin(
            String clientId, @Nullable RegisteredClient existing, @Nullable String secret) {
        RegisteredClient.Builder builder = existing == null
                ? RegisteredClient.withId(Ids.next().toString())
                        .clientId(clientId)
                        .clientIdIssuedAt(clock.instant())
                : RegisteredClient.from(existing);
        builder.clientAuthenticationMethods(methods -> replace(methods, methods(secret)));
        boolean isNew = secret != null && (existing == null || !secrets.matches(secret, existing.getClientSecret()));
        return isNew ? builder.clientSecret(secrets.encode(secret)) : builder;
    }

    private static Set<ClientAuthenticationMethod> methods(@Nullable String secret) {
        return secret == null
                ? Set.of(ClientAuthenticationMethod.NONE)
                : Set.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }

    private static Set<AuthorizationGrantType> grants(SeededClient seed) {
        if (seed.machine()) {
            return Set.of(AuthorizationGrantType.CLIENT_CREDENTIALS);
        }
        if (seed.device()) {
            return Set.of(AuthorizationGrantType.DEVICE_CODE, AuthorizationGrantType.REFRESH_TOKEN);
        }
        return seed.clientCredentials()
                ? PEOPLE_AND_ITSELF
                : Set.of(AuthorizationGrantType.AUTHORIZATION_CODE, AuthorizationGrantType.REFRESH_TOKEN);
    }

    private static ClientSettings clientSettings(SeededClient seed) {
        ClientSettings.Builder settings = ClientSettings.withSettings(
                clientSettings(seed.party(), seed.proofKey()).getSettings());
        BackChannelAddress.write(settings, seed.backchannelLogoutUri(), seed.backchannelLogoutSessionRequired());
        ClientKeys.write(settings, seed.jwks(), seed.jwksUri(), seed.assertionAlgorithm());
        PushedRequestSetting.write(settings, seed.requirePushedRequests());
        return settings.build();
    }

    private static ClientSettings clientSettings(ClientParty party, ProofKey proofKey) {
        return proofKey.on(ClientSettings.builder())
                .requireAuthorizationConsent(party == ClientParty.VENDOR)
                .build();
    }

    private TokenSettings tokenSettings(ClientParty party, TokenSignature signature) {
        return TokenSettings.builder()
                .authorizationCodeTimeToLive(settings.codeLifetime())
                .deviceCodeTimeToLive(settings.deviceCodeLifetime())
                .accessTokenTimeToLive(settings.accessTokenLifetime())
                .refreshTokenTimeToLive(settings.refreshTokenLifetime(party))
                .reuseRefreshTokens(false) // the token generator decides at each use
                .idTokenSignatureAlgorithm(signature.algorithm())
                .build();
    }

    private static <T> void replace(Set<T> present, Set<T> wanted) {
        present.clear();
        present.addAll(wanted);
    }
}
