package io.fitconnect.auth.emailchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.auth.testing.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmailChangeSettingsTests {

    private static final String PREFIX = "fitconnect.auth.email-change";

    @Test
    void waitsDaysUnlessSaidOtherwise() {
        assertThat(bind(Map.of()).waitingTime()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void refusesLessThanADayAndTooMany() {
        assertThatThrownBy(() -> bind(Map.of(PREFIX + ".waiting-time", "23h")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bind(Map.of(PREFIX + ".waiting-time", "15d")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatNoException().isThrownBy(() -> bind(Map.of(PREFIX + ".waiting-time", "14d")));
    }

    private static EmailChangeSettings bind(Map<String, String> properties) {
        return Settings.bind(PREFIX, EmailChangeSettings.class, properties);
    }
}
