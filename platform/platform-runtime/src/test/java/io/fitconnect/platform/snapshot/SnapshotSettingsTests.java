package io.fitconnect.platform.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.runtime.SettingsBinding;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotSettingsTests {

    @Test
    void haveDefaults() {
        assertThat(SettingsBinding.defaultsOf(SnapshotSettings.class))
                .isEqualTo(new SnapshotSettings(200, Duration.ofMillis(200)));
    }

    @ParameterizedTest
    @CsvSource({"page-size, 0", "page-size, 1001", "page-size, many", "pause, -1s"})
    void rejectBadValues(String name, String value) {
        assertThat(SettingsBinding.failureOf(SnapshotSettings.class, name, value))
                .isNotNull();
    }
}
