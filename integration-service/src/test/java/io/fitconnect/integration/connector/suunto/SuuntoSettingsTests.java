package io.fitconnect.integration.connector.suunto;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.SettingsBinding;
import org.junit.jupiter.api.Test;

class SuuntoSettingsTests {

    @Test
    void needsTheSecretsBesideAClient() {
        assertThat(SettingsBinding.failureOf(SuuntoSettings.class, "client-id", "4711"))
                .hasMessageContaining("notification-secret");
    }

    @Test
    void sendsNoSecretInTheClear() {
        assertThat(SettingsBinding.failureOf(SuuntoSettings.class, "consent-address", "http://example.org"))
                .hasMessageContaining("consent-address is an https address");
    }
}
