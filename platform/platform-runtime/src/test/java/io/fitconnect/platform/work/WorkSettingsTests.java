package io.fitconnect.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.runtime.SettingsBinding;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkSettingsTests {

    @Test
    void haveDefaults() {
        assertThat(SettingsBinding.defaultsOf(WorkSettings.class))
                .isEqualTo(new WorkSettings(true, Duration.ofSeconds(1), Duration.ofSeconds(15)));
    }

    @ParameterizedTest
    @CsvSource({"poll-interval, 0s", "poll-interval, -1s", "drain, -1s", "run, perhaps"})
    void rejectBadValues(String name, String value) {
        assertThat(SettingsBinding.failureOf(WorkSettings.class, name, value)).isNotNull();
    }
}
