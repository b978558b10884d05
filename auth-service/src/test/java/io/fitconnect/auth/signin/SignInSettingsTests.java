package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.auth.testing.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInSettingsTests {

    private static final String PREFIX = "fitconnect.auth.sign-in";

    @Test
    void hasDefaults() {
        assertThat(Settings.bind(PREFIX, SignInSettings.class, Map.of()))
                .isEqualTo(new SignInSettings(
                        5,
                        10,
                        Duration.ofSeconds(2),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        300,
                        Duration.ofMinutes(1),
                        8,
                        100,
                        Duration.ofSeconds(10),
                        3000,
                        Duration.ofMinutes(5)));
    }

    @Test
    void refusesAPermitWithoutWait() {
        assertThatThrownBy(() -> Settings.bind(PREFIX, SignInSettings.class, Map.of(PREFIX + ".permit-wait", "0s")))
                .rootCause()
                .hasMessageContaining("permit-wait");
    }

    @Test
    void refusesAStormOfADay() {
        assertThatThrownBy(() -> Settings.bind(PREFIX, SignInSettings.class, Map.of(PREFIX + ".storm-period", "1d")))
                .rootCause()
                .hasMessageContaining("storm-period");
    }

    @Test
    void refusesToLockANetworkOut() {
        assertThatThrownBy(() ->
                        Settings.bind(PREFIX, SignInSettings.class, Map.of(PREFIX + ".network-longest-wait", "16m")))
                .rootCause()
                .hasMessageContaining("network-longest-wait");
    }

    @Test
    void refusesAWaitThatShrinks() {
        assertThatThrownBy(() -> Settings.bind(PREFIX, SignInSettings.class, Map.of(PREFIX + ".longest-wait", "1s")))
                .rootCause()
                .hasMessageContaining("longest-wait");
    }

    @Test
    void refusesToForgetBeforeTheWaitIsOver() {
        assertThatThrownBy(() -> Settings.bind(PREFIX, SignInSettings.class, Map.of(PREFIX + ".forget-after", "1m")))
                .rootCause()
                .hasMessageContaining("forget-after");
    }
}
