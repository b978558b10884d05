package io.fitconnect.auth.clientregistration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.auth.testing.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientRegistrationSettingsTests {

    private static final String PREFIX = "fitconnect.auth.client-registration";

    @Test
    void isOffByDefault() {
        assertThat(Settings.bind(PREFIX, ClientRegistrationSettings.class, Map.of()))
                .isEqualTo(new ClientRegistrationSettings(false, Duration.ofHours(12)));
    }

    @Test
    void refusesATokenThatOutlivesItsKey() {
        for (String lifetime : List.of("0s", "-1h", "25h")) {
            assertThatThrownBy(() -> Settings.bind(
                            PREFIX, ClientRegistrationSettings.class, Map.of(PREFIX + ".token-lifetime", lifetime)))
                    .as(lifetime)
                    .rootCause()
                    .hasMessageContaining("at most a day");
        }
    }
}
