package io.fitconnect.platform.purge;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.runtime.SettingsBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurgeSettingsTests {

    @Test
    void haveDefaults() {
        assertThat(SettingsBinding.defaultsOf(PurgeSettings.class)).isEqualTo(new PurgeSettings(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10001"})
    void rejectBadBatches(String batch) {
        assertThat(SettingsBinding.failureOf(PurgeSettings.class, "batch", batch))
                .isNotNull();
    }
}
