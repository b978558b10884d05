package io.fitconnect.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformSettingsTests {

    @Test
    void haveDefaults() {
        assertThat(SettingsBinding.defaultsOf(PlatformSettings.class))
                .isEqualTo(new PlatformSettings(Duration.ofDays(35), Duration.ofDays(3)));
    }

    @ParameterizedTest
    @CsvSource({
        "inbox-retention, 30d",
        "inbox-retention, -35d",
        "idempotency-key-retention, 0s",
        "idempotency-key-retention, 59m"
    })
    void rejectBadValues(String name, String value) {
        assertThat(SettingsBinding.failureOf(PlatformSettings.class, name, value))
                .isNotNull();
    }
}
