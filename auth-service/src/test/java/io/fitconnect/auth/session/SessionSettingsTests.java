package io.fitconnect.auth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.auth.testing.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionSettingsTests {

    private static final String PREFIX = "fitconnect.auth.sessions";

    @Test
    void hasDefaults() {
        assertThat(Settings.bind(PREFIX, SessionSettings.class, Map.of()))
                .isEqualTo(new SessionSettings(Duration.ofMinutes(30), Duration.ofDays(14), Duration.ofDays(30)));
    }

    @Test
    void refusesToForgetWhoIsSignedInBeforeVisitors() {
        assertThatThrownBy(() ->
                        Settings.bind(PREFIX, SessionSettings.class, Map.of(PREFIX + ".signed-in-idle-timeout", "5m")))
                .rootCause()
                .hasMessageContaining("signed in");
    }
}
