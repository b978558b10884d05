package io.fitconnect.auth.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.auth.testing.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeavingSettingsTests {

    private static final String PREFIX = "fitconnect.auth.leaving";

    @Test
    void waitsDaysUnlessSaidOtherwise() {
        assertThat(bind(Map.of()).grace()).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void refusesLessThanADayAndTooMany() {
        assertThatThrownBy(() -> bind(Map.of(PREFIX + ".grace", "23h")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bind(Map.of(PREFIX + ".grace", "26d")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatNoException().isThrownBy(() -> bind(Map.of(PREFIX + ".grace", "25d")));
    }

    private static LeavingSettings bind(Map<String, String> properties) {
        return Settings.bind(PREFIX, LeavingSettings.class, properties);
    }
}
