package io.fitconnect.integration.connector.polar;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.SettingsBinding;
import org.junit.jupiter.api.Test;

class PolarSettingsTests {

    @Test
    void needsTheSecretsBesideAClient() {
        assertThat(SettingsBinding.failureOf(PolarSettings.class, "client-id", "4711"))
                .hasMessageContaining("webhook-secret");
    }

    @Test
    void sendsNoSecretInTheClear() {
        assertThat(SettingsBinding.failureOf(PolarSettings.class, "consent-address", "http://example.org"))
                .hasMessageContaining("consent-address is an https address");
    }
}
