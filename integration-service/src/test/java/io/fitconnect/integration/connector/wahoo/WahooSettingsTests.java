package io.fitconnect.integration.connector.wahoo;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.SettingsBinding;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WahooSettingsTests {

    private final WahooSettings settings = SettingsBinding.defaultsOf(WahooSettings.class);

    @Test
    void readsFilesWhereWahooKeepsThem() {
        assertThat(settings.isFile(URI.create("https://cdn.wahooligan.com/a/b.fit")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cdn.wahooligan.com/a.fit",
                "https://cdn.wahooligan.com.example.org/a.fit",
                "https://cdn.wahooligan.com:8443/a.fit",
                "https://somebody@cdn.wahooligan.com/a.fit",
                "https://169.254.169.254/a.fit",
                "/a.fit"
            })
    void readsNoFileElsewhere(String address) {
        assertThat(settings.isFile(URI.create(address))).isFalse();
    }

    @Test
    void needsTheSecretsBesideAClient() {
        assertThat(SettingsBinding.failureOf(WahooSettings.class, "client-id", "4711"))
                .hasMessageContaining("webhook-token");
    }
}
