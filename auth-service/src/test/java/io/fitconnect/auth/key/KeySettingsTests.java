package io.fitconnect.auth.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.auth.testing.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeySettingsTests {

    private static final String PREFIX = "fitconnect.auth.keys";
    private static final String SECRET = "a secret of more than thirty-two characters";

    @Test
    void rotatesMonthlyByDefault() {
        assertThat(bind(Map.of()))
                .isEqualTo(new KeySettings(
                        SECRET,
                        Duration.ofDays(30),
                        Duration.ofDays(1),
                        Duration.ofDays(1),
                        Duration.ofDays(180),
                        Duration.ofMinutes(1)));
    }

    @Test
    void refusesALeadInWhichAnInstanceCouldMissAKey() {
        assertThatThrownBy(() -> bind(Map.of(PREFIX + ".lead", "90s")))
                .rootCause()
                .hasMessageContaining("lead");
    }

    @Test
    void refusesAnAgeWithinTheLead() {
        assertThatThrownBy(() -> bind(Map.of(PREFIX + ".age", "12h")))
                .rootCause()
                .hasMessageContaining("age");
    }

    @Test
    void refusesToHideAKeyBeforeItsTokensHaveExpired() {
        assertThatThrownBy(() -> bind(Map.of(PREFIX + ".retirement", "10m")))
                .rootCause()
                .hasMessageContaining("retirement");
    }

    @Test
    void staysOutOfLogs() {
        assertThat(bind(Map.of()).toString()).doesNotContain(SECRET);
    }

    private static KeySettings bind(Map<String, String> properties) {
        Map<String, String> all = new HashMap<>(properties);
        all.put(PREFIX + ".encryption-secret", SECRET);
        return Settings.bind(PREFIX, KeySettings.class, all);
    }
}
