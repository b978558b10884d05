package io.fitconnect.auth.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.auth.testing.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevocationLogSettingsTests {

    private static final String PREFIX = "fitconnect.auth.revocations";

    @Test
    void hasDefaults() {
        assertThat(Settings.bind(PREFIX, RevocationLogSettings.class, Map.of()))
                .isEqualTo(new RevocationLogSettings(
                        Duration.ofMinutes(70), Duration.ofMinutes(3), Duration.ofSeconds(1)));
    }

    @Test
    void refusesToForgetBeforeTokensExpire() {
        assertThatThrownBy(
                        () -> Settings.bind(PREFIX, RevocationLogSettings.class, Map.of(PREFIX + ".retention", "60m")))
                .rootCause()
                .hasMessageContaining("retention");
    }
}
