package io.fitconnect.auth.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErasureSettingsTests {

    @Test
    void letsAServiceTakeAnHour() {
        ErasureSettings settings = Settings.bind(
                "fitconnect.auth.erasure",
                ErasureSettings.class,
                Map.of("fitconnect.auth.erasure.services", "training-service, profile-service"));

        assertThat(settings.promptness()).isEqualTo(Duration.ofHours(1));
        assertThat(settings.services()).containsExactlyInAnyOrder("training-service", "profile-service");
    }
}
