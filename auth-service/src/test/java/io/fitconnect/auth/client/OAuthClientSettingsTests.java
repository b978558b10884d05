package io.fitconnect.auth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.auth.testing.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OAuthClientSettingsTests {

    private static final String PREFIX = "fitconnect.auth.clients";

    @Test
    void hasDefaultsWithoutAnyClient() {
        OAuthClientSettings settings = Settings.bind(PREFIX, OAuthClientSettings.class, Map.of());

        assertThat(settings.seeds()).isEmpty();
        assertThat(settings.accessTokenLifetime()).isEqualTo(Duration.ofMinutes(10));
        assertThat(settings.refreshTokenLifetime(ClientParty.HOUSE)).isEqualTo(Duration.ofDays(30));
        assertThat(settings.refreshTokenLifetime(ClientParty.VENDOR)).isEqualTo(Duration.ofDays(180));
    }

    @Test
    void readsAClient() {
        OAuthClientSettings settings = Settings.bind(
                PREFIX,
                OAuthClientSettings.class,
                Map.of(
                        PREFIX + ".seeds.legacy.name", "Legacy",
                        PREFIX + ".seeds.legacy.redirect-uris", "https://a.example/cb, https://b.example/cb",
                        PREFIX + ".seeds.legacy.scopes", "openid, activity:write",
                        PREFIX + ".seeds.legacy.signature", "rs256"));

        SeededClient client = settings.seeds().get("legacy");
        assertThat(client).isNotNull();
        assertThat(client.party()).isEqualTo(ClientParty.HOUSE);
        assertThat(client.redirectUris()).hasSize(2);
        assertThat(client.scopes()).containsExactlyInAnyOrder("openid", "activity:write");
        assertThat(client.signature()).isEqualTo(TokenSignature.RS256);
    }

    @Test
    void readsAMachine() {
        OAuthClientSettings settings = Settings.bind(PREFIX, OAuthClientSettings.class, machine(Map.of()));

        assertThat(settings.seeds().get("clock"))
                .isNotNull()
                .satisfies(client -> assertThat(client.machine()).isTrue());
    }

    @Test
    void keepsInternalScopesToMachinesThatProveThemselves() {
        for (Map<String, String> bad : List.of(
                Map.of("machine", "false", "redirect-uris", "https://a.example/cb"),
                Map.of("secret", ""),
                Map.of("party", "vendor"),
                Map.of("redirect-uris", "https://a.example/cb"),
                Map.of("scopes", "internal:revocations, activity:write"))) {
            assertThatThrownBy(() -> Settings.bind(PREFIX, OAuthClientSettings.class, machine(bad)))
                    .as("%s", bad)
                    .rootCause()
                    .hasMessageContaining("Clock");
        }
    }

    @Test
    void refusesAClientForPeopleWithoutARedirect() {
        assertThatThrownBy(() -> Settings.bind(
                        PREFIX,
                        OAuthClientSettings.class,
                        Map.of(PREFIX + ".seeds.app.name", "App", PREFIX + ".seeds.app.scopes", "openid")))
                .rootCause()
                .hasMessageContaining("redirect-uris");
    }

    private static Map<String, String> machine(Map<String, String> changed) {
        Map<String, String> properties = new HashMap<>();
        Map<String, String> members = new HashMap<>(
                Map.of("name", "Clock", "machine", "true", "secret", "a-secret", "scopes", "internal:revocations"));
        members.putAll(changed);
        members.forEach((member, value) -> {
            if (!value.isEmpty()) {
                properties.put(PREFIX + ".seeds.clock." + member, value);
            }
        });
        return properties;
    }

    @Test
    void refusesAccessTokensThatLiveForTooLong() {
        assertThatThrownBy(() -> Settings.bind(
                        PREFIX, OAuthClientSettings.class, Map.of(PREFIX + ".access-token-lifetime", "1d")))
                .rootCause()
                .hasMessageContaining("access-token-lifetime");
    }
}
