package io.fitconnect.auth;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fitconnect.auth.client.OAuthClientSettings;
import io.fitconnect.auth.key.KeySettings;
import io.fitconnect.auth.testing.Settings;
import io.fitconnect.auth.vendorapp.VendorAppSettings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionSecretsTests {

    private static final String GOOD = "Zm9ydHktdHdvIGNoYXJhY3RlcnMgb2YgZ29vZCBsdWNr";

    @Test
    void acceptsSecretsOfItsOwn() {
        assertThatCode(() -> new ProductionSecrets(keys(GOOD), clients(GOOD), vendorApps(false)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTheLocalKeySecret() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ProductionSecrets(
                        keys("local-only-secret-for-signing-keys-never-in-production"),
                        clients(GOOD),
                        vendorApps(false)))
                .withMessageContaining("encryption-secret");
    }

    @Test
    void refusesTheLocalClientSecret() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ProductionSecrets(keys(GOOD), clients("demo-tracker-secret"), vendorApps(false)))
                .withMessageContaining("demo-tracker");
    }

    @Test
    void refusesApplicationsWithoutApproval() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ProductionSecrets(keys(GOOD), clients(GOOD), vendorApps(true)))
                .withMessageContaining("approve-at-once");
    }

    private static VendorAppSettings vendorApps(boolean approveAtOnce) {
        return Settings.bind(
                "fitconnect.auth.vendor-apps",
                VendorAppSettings.class,
                Map.of("fitconnect.auth.vendor-apps.approve-at-once", Boolean.toString(approveAtOnce)));
    }

    private static KeySettings keys(String secret) {
        return Settings.bind(
                "fitconnect.auth.keys", KeySettings.class, Map.of("fitconnect.auth.keys.encryption-secret", secret));
    }

    private static OAuthClientSettings clients(String secret) {
        String client = "fitconnect.auth.clients.seeds.demo-tracker";
        Map<String, String> properties = new HashMap<>();
        properties.put(client + ".name", "Demo Tracker");
        properties.put(client + ".secret", secret);
        properties.put(client + ".redirect-uris", "https://demo.example/callback");
        properties.put(client + ".scopes", "openid");
        return Settings.bind("fitconnect.auth.clients", OAuthClientSettings.class, properties);
    }
}
