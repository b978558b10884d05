package io.fitconnect.auth.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.platform.usecase.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

@AuthServiceTest
class ClientSeedsIntegrationTests {

    private final RegisteredClients clients;
    private final ClientRegistration registration;
    private final OAuthClientSettings settings;
    private final Transactions transactions;
    private final String clientId = "seed-" + UUID.randomUUID();

    ClientSeedsIntegrationTests(
            RegisteredClients clients,
            ClientRegistration registration,
            OAuthClientSettings settings,
            Transactions transactions) {
        this.clients = clients;
        this.registration = registration;
        this.settings = settings;
        this.transactions = transactions;
    }

    @Test
    void makesEveryClientUsePkceAndNewRefreshTokens() {
        assertThat(settings.seeds().keySet())
                .contains("fitconnect-web", "fitconnect-cli", "fitconnect-mobile", "fitconnect-shop", "demo-tracker")
                .allSatisfy(id -> {
                    RegisteredClient client = clients.find(id).orElseThrow();
                    assertThat(client.getClientSettings().isRequireProofKey())
                            .isNotEqualTo(List.of("certified", "nonce-bound").contains(id));
                    assertThat(client.getTokenSettings().isReuseRefreshTokens()).isFalse();
                });
    }

    @Test
    void changesNothingWhenNothingChanged() {
        seed("Tracker", "a-secret");
        RegisteredClient first = clients.find(clientId).orElseThrow();

        seed("Tracker", "a-secret");

        assertThat(clients.find(clientId)).contains(first);
    }

    @Test
    void bringsAChangedClientUpToDateAndKeepsItsIdentity() {
        seed("Tracker", "a-secret");
        RegisteredClient first = clients.find(clientId).orElseThrow();

        seed("Better Tracker", "another-secret");

        RegisteredClient changed = clients.find(clientId).orElseThrow();
        assertThat(changed.getId()).isEqualTo(first.getId());
        assertThat(changed.getClientName()).isEqualTo("Better Tracker");
        assertThat(changed.getClientSecret())
                .isNotEqualTo(first.getClientSecret())
                .doesNotContain("another-secret");
        assertThat(changed.getClientAuthenticationMethods())
                .containsExactlyInAnyOrder(
                        ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }

    private void seed(String name, String secret) {
        SeededClient seed = new SeededClient(
                name,
                ClientParty.VENDOR,
                secret,
                null,
                null,
                SignatureAlgorithm.ES256,
                Set.of("https://tracker.example/callback"),
                Set.of(),
                null,
                true,
                Set.of("activity:write"),
                true,
                false,
                false,
                false,
                ProofKey.DEMANDED,
                TokenSignature.ES256);
        OAuthClientSettings changed = new OAuthClientSettings(
                Map.of(clientId, seed),
                settings.codeLifetime(),
                settings.deviceCodeLifetime(),
                settings.accessTokenLifetime(),
                settings.refreshTokenLifetime(),
                settings.vendorRefreshTokenLifetime(),
                settings.refreshFamilyLifetime(),
                settings.vendorRefreshFamilyLifetime(),
                settings.refreshRepeat());
        new ClientSeeds(clients, registration, changed, transactions).afterSingletonsInstantiated();
    }
}
